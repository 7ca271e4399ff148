/** What the head of the page asks of the map below it: to show somebody, to fold to so many levels. */
let wanted = $state.raw<{ person: string } | null>(null)
let folds = $state.raw<{ levels: number | null } | null>(null)

export const looking = {
  get wanted() {
    return wanted
  },
  get folds() {
    return folds
  },
  /** Goes to somebody on the map, wherever they are folded away. */
  goTo(person: string) {
    wanted = { person }
  },
  foldTo(levels: number | null) {
    folds = { levels }
  },
  met() {
    wanted = null
    folds = null
  },
}
