/** Whether a workshop is being begun, and on which agenda. */
let agenda = $state<string | null>(null)
let open = $state(false)

export const beginning = {
  get on() {
    return open
  },
  set on(now: boolean) {
    open = now
  },
  /** Agenda key chosen beforehand. */
  get agenda() {
    return agenda
  },
  open(key: string | null = null) {
    agenda = key
    open = true
  },
}
