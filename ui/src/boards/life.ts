import { typeScale } from '../lib/theme'

/** px of a board below which nothing on it is drawn larger: there would be no room left. */
const ROOM = 700

/**
 * How large things on a board are drawn at first. What is drawn keeps its
 * measures, which Rust found room with; the projector sees all of it larger.
 */
export const lifeSize = (width = Number.POSITIVE_INFINITY): number =>
  Math.max(1, Math.min(typeScale(), width / ROOM))
