/** Files dropped on the window that wait for the import page. */
let waiting = $state.raw<readonly string[]>([])

export const dropped = {
  /** Paths that wait. */
  get paths() {
    return waiting
  },
}

export function offerFiles(paths: readonly string[]): void {
  waiting = paths
}

/** The waiting paths, which then wait no more. */
export function takeFiles(): readonly string[] {
  const paths = waiting
  waiting = []
  return paths
}
