import { themeNow } from '../lib/theme'

/**
 * How large things on a board are drawn at first. What is drawn keeps its
 * measures, which Rust found room with; the projector sees all of it larger.
 */
export const lifeSize = (): number => (themeNow() === 'projector' ? 1.45 : 1)
