/** The soft gate: a move that leaves something open asks for a reason, and goes on with it. */
import { opportunityGate } from '../../generated/commands'
import type { GateView } from '../../generated/types'

export type Asked = { ids: string[]; stage: string; pipeline: string | null; of: string }
export type Answer = { why: string | null; reason: string | null; winner: string | null; lesson: string | null }

type Open = Asked & { view: GateView; done: (answer: Answer | null) => void }

let now = $state.raw<Open | null>(null)

/** What is asked now. */
export const gate = {
  get now(): Open | null {
    return now
  },
}

/** Asks; null where the person would rather not move. */
export async function askGate(asked: Asked): Promise<Answer | null> {
  const view = await look(asked)
  return new Promise((done) => {
    now?.done(null)
    now = { ...asked, view, done }
  })
}

const look = ({ ids, stage, pipeline }: Asked) => opportunityGate({ ids, stage, pipeline })

/** Looks again, after a mark was ticked. */
export async function lookAgain(): Promise<void> {
  if (!now) return
  const asked = now
  const view = await look(asked)
  if (now === asked) now = { ...asked, view }
}

export function answerGate(answer: Answer | null): void {
  const asked = now
  now = null
  asked?.done(answer)
}
