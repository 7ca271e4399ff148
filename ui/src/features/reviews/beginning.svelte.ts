/** Whether a review is being begun, and of what. */
import type { ReviewNamed } from '../../generated/types'

let about = $state.raw<ReviewNamed[]>([])
let open = $state(false)

export const beginning = {
  get on() {
    return open
  },
  set on(now: boolean) {
    open = now
  },
  /** What was chosen beforehand. */
  get about() {
    return about
  },
  open(chosen: ReviewNamed[] = []) {
    about = chosen
    open = true
  },
}
