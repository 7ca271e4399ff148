/** Steps as they are edited before they are held. */
import type { AgendaStepInfo, MeetingStep, StepDraft } from '../../generated/types'

export const STEP_KINDS = ['private', 'reveal', 'cluster', 'place', 'vote', 'rank', 'decide', 'talk'] as const

/** Without what is not there, as Rust takes it. */
export function draftOf(step: AgendaStepInfo | MeetingStep): StepDraft {
  const { key, title, kind, minutes, prompt, place, deck } = step
  return {
    key,
    title,
    kind,
    minutes,
    ...(prompt ? { prompt } : {}),
    ...(place ? { place } : {}),
    ...(deck ? { deck } : {}),
  }
}

/** Whole minutes from 1 to 480. */
export const minutesOf = (typed: string): number => Math.min(480, Math.max(1, Math.round(Number(typed)) || 1))
