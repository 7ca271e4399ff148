/** The moves of a board as pictures to show one after the other. Pure functions only. */
import type { FrameView, MovesView } from '../../generated/types'
import type { At } from './plot'

export type Step = 'day' | 'month' | 'quarter'

/** The board at the end of a day. */
export type Scene = { on_date: string; at: ReadonlyMap<string, At> }

const PERIOD: Record<Step, (day: string) => string> = {
  day: (day) => day,
  month: (day) => day.slice(0, 7),
  quarter: (day) => `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
}

/** One scene for the first day, then one for the last day with a move in each period. */
export function scenesOf(moves: MovesView, step: Step): Scene[] {
  let at = new Map(moves.start.flatMap(({ id, at }) => (at ? [[id, at] as const] : [])))
  const scenes: Scene[] = [{ on_date: moves.from, at }]
  const period = PERIOD[step]
  moves.frames.forEach((frame, index) => {
    at = applied(at, frame)
    const next = moves.frames[index + 1]
    if (!next || period(next.on_date) !== period(frame.on_date)) scenes.push({ on_date: frame.on_date, at })
  })
  return scenes
}

function applied(before: ReadonlyMap<string, At>, frame: FrameView): Map<string, At> {
  const now = new Map(before)
  for (const { id, at } of frame.moves) at ? now.set(id, at) : now.delete(id)
  return now
}
