/** Where the faults of an item stand among its fields. */
import type { FaultView } from '../../generated/types'

/** What is wrong with a field itself; nothing where it is right. */
export const faultAt = (faults: readonly FaultView[], path: string): string | null =>
  faults.find((fault) => fault.path === path || fault.path.startsWith(`${path}.`))?.text ?? null

/** Whether something is wrong with a field or anything in it. */
export const faultsIn = (faults: readonly FaultView[], path: string): boolean =>
  faultAt(faults, path) !== null
