/** Taking a worksheet along as a table or on pages. */
import { worksheetExport } from '../../generated/commands'
import type { WorksheetView } from '../../generated/types'
import host from '../../host'
import { fileName, pickable } from '../../lib/files'
import { attempt, notify } from '../../lib/notice.svelte'
import { t } from '../../lib/text'

export async function exportSheet(view: WorksheetView, template?: string): Promise<void> {
  const kinds = pickable('pdf', 'docx', 'xlsx', 'csv')
  const name = fileName(`${view.subject.name} ${view.title}`)
  const path = await attempt(host.pickSave(t('worksheets-export'), `${name}.pdf`, kinds))
  if (!path) return
  const written = await attempt(
    worksheetExport({ worksheet: view.key, subject: view.subject.id, ...(template && { template }), path, replace: true }),
  )
  if (written) notify(t('export-written', { path: written.path }), 'good')
}
