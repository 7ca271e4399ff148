/** Workspace files: asking where, opening, making a copy. */
import { workbookWrite, workspaceBackup } from '../generated/commands'
import host from '../host'
import { attempt, notify } from './notice.svelte'
import { openWorkspace } from './session.svelte'
import { t } from './text'

const filters = () => [{ name: t('frame-file-kind'), extensions: ['mainstay'] }]

/** Asks for a workspace and opens it. */
export async function askAndOpen(): Promise<void> {
  const path = await attempt(host.pickFile(t('frame-open'), filters()))
  if (path) await openWorkspace(path)
}

/** Asks where a new workspace of this name shall be. */
export const askWhere = (folder: string, name: string): Promise<string | null> =>
  host.pickSave(t('welcome-where'), joinPath(folder, `${fileName(name)}.mainstay`), filters())

/** Copies the open workspace, beside itself or into a folder that is asked for. */
export async function backUp(ask: boolean): Promise<void> {
  const folder = ask ? await attempt(host.pickFolder(t('frame-backup-to'))) : null
  if (ask && !folder) return
  const written = await attempt(workspaceBackup({ folder }))
  if (written) notify(t('frame-backed-up', { path: written.path }), 'good')
}

/** Writes the open workspace, or one account of it, as a workbook; where to is asked for. */
export async function writeWorkbook(name: string, account: string | null = null): Promise<void> {
  const kinds = [{ name: t('reports-workbook-kind'), extensions: ['xlsx'] }]
  const path = await attempt(host.pickSave(t('reports-workbook'), `${fileName(name)}.xlsx`, kinds))
  if (!path) return
  // The dialog has asked whether a file that stands there is to go.
  const written = await attempt(workbookWrite({ path, account, replace: true }))
  if (written) notify(t('reports-written', { path: written.path }), 'good')
}

/** A name without what file systems refuse. */
export const fileName = (name: string): string =>
  name
    .replace(/[\\/:*?"<>|\p{Cc}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/[ .]+$/, '')
    .trim() || t('welcome-file-name')

/** A file in a folder, in the manner of the folder's own separators. */
export function joinPath(folder: string, file: string): string {
  if (!folder) return file
  const separator = folder.includes('\\') && !folder.includes('/') ? '\\' : '/'
  return folder.endsWith(separator) ? folder + file : folder + separator + file
}
