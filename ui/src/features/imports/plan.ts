/** What a person decided about one file of an import. Pure. */
import type { ImportFile, ImportPreview } from '../../generated/types'

/** Nothing decided yet: everything is guessed. */
export const fresh = (path: string): ImportFile => ({
  path,
  sheet: null,
  kind: null,
  account: null,
  encoding: null,
  separator: null,
  header_row: null,
  date_order: null,
  decimal: null,
  columns: null,
  stages: {},
  pipeline: null,
})

/** Another sheet, kind or layout has other columns, so the old map of them no longer holds. */
export function changedFile(file: ImportFile, changes: Partial<ImportFile>): ImportFile {
  const moved = (['sheet', 'kind', 'separator', 'header_row'] as const).some((name) => name in changes)
  return {
    ...file,
    ...(moved ? { columns: null } : {}),
    ...(changes.pipeline ? { stages: {} } : {}),
    ...changes,
  }
}

/** A field is filled by one column, and a column fills one field. */
export function mapped(
  known: { readonly [field: string]: number | undefined },
  column: number,
  field: string | null,
): { [field: string]: number } {
  const others = Object.entries(known).filter(
    (entry): entry is [string, number] => entry[1] !== undefined && entry[1] !== column && entry[0] !== field,
  )
  return Object.fromEntries(field === null ? others : [...others, [field, column]])
}

/** The same files, those that cannot be read left out. */
export function readable(files: readonly ImportFile[], preview: ImportPreview | null): ImportFile[] {
  const broken = new Set(preview?.files.filter((file) => file.error).map((file) => file.plan.path))
  return files.map((file) => (broken.has(file.path) ? { ...file, kind: 'none' } : file))
}

/** Where imported things of a kind can be looked at. */
export function pageOfKind(kind: string): { page: string; view: string | null } {
  if (kind === 'opportunity') return { page: 'pipeline', view: 'table' }
  if (kind === 'product' || kind === 'teammate') return { page: 'team', view: null }
  return { page: 'portfolio', view: kind === 'account' ? 'table' : null }
}
