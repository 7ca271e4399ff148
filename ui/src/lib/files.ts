/** Workspace files: asking where, opening, making a copy. */
import { calendarWrite, dataWrite, forecastWrite, relationshipWrite, workbookWrite, workspaceBackup } from '../generated/commands'
import type { ActionQuery, ForecastWrite } from '../generated/types'
import host from '../host'
import { attempt, notify } from './notice.svelte'
import { openWorkspace, readData, session } from './session.svelte'
import { t } from './text'

const filters = () => [{ name: t('frame-file-kind'), extensions: ['mainstay'] }]

/** What all data is written as, and read from. */
const dataKinds = () => [
  { name: t('frame-data-lines'), extensions: ['jsonl'] },
  { name: t('frame-data-tables'), extensions: ['zip'] },
]

/** Asks for a workspace and opens it; of written data a workspace is made where one is asked for. */
export async function askAndOpen(): Promise<void> {
  const path = await attempt(host.pickFile(t('frame-open'), [...filters(), ...dataKinds()]))
  if (!path) return
  if (!/\.(jsonl|zip)$/i.test(path)) return void (await openWorkspace(path))
  const stem = (path.split(/[\\/]/).pop() ?? '').replace(/\.\w+$/, '')
  const where = await attempt(askWhere(session.view?.folder ?? '', stem))
  if (where) await readData({ path: where, from: path })
}

/** Writes everything the workspace holds in the open format; where to is asked for. */
export async function writeData(name: string): Promise<void> {
  const path = await attempt(host.pickSave(t('frame-data'), `${fileName(name)}.jsonl`, dataKinds()))
  if (!path) return
  const written = await attempt(dataWrite({ path, replace: true }))
  if (written) notify(t('frame-data-written', { path: written.path }), 'good')
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

/** Writes a workbook of the workspace, or of one account; where to is asked for. */
export const writeWorkbook = (name: string, account: string | null = null): Promise<void> =>
  book(t('reports-workbook'), name, (path) => workbookWrite({ path, account, replace: true }))

/** Writes a forecast as a workbook that goes on counting; where to is asked for. */
export const writeForecast = (name: string, query: ForecastWrite['query'], to: string): Promise<void> =>
  book(t('reports-forecast-book'), name, (path) => forecastWrite({ path, query, to, replace: true }))

/** The dialog has asked whether a file that stands there is to go. */
async function book(title: string, name: string, write: (path: string) => Promise<{ path: string }>): Promise<void> {
  const kinds = [{ name: t('reports-workbook-kind'), extensions: ['xlsx'] }]
  const path = await attempt(host.pickSave(title, `${fileName(name)}.xlsx`, kinds))
  if (!path) return
  const written = await attempt(write(path))
  if (written) notify(t('reports-written', { path: written.path }), 'good')
}

/** Writes what is known of an account's people as a document; where to is asked for. */
export async function writeRelationships(name: string, of: { account: string; opportunity: string | null; on: string | null }): Promise<void> {
  const path = await attempt(host.pickSave(t('relations-report'), `${fileName(name)}.pdf`, pickable('pdf', 'docx')))
  if (!path) return
  const written = await attempt(relationshipWrite({ path, ...of, replace: true }))
  if (written) notify(t('relations-report-written', { path: written.path }), 'good')
}

/** Writes what is open and has a day into a calendar file; where to is asked for. */
export async function writeCalendar(name: string, query: ActionQuery): Promise<void> {
  const kinds = [{ name: t('actions-calendar-kind'), extensions: ['ics'] }]
  const path = await attempt(host.pickSave(t('actions-calendar'), `${fileName(name)}.ics`, kinds))
  if (!path) return
  const written = await attempt(calendarWrite({ path, query, replace: true }))
  if (written) notify(t('actions-calendar-written', { path: written.path }), 'good')
}

/** What can be chosen where a file is saved, by the endings themselves. */
export const pickable = (...endings: string[]) => endings.map((ending) => ({ name: ending.toUpperCase(), extensions: [ending] }))

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
