/** Taking a worksheet along as a table or on pages. */
import { worksheetExport } from '../../generated/commands'
import type { WorksheetView } from '../../generated/types'
import host from '../../host'
import { fileName } from '../../lib/files'
import { attempt, notify } from '../../lib/notice.svelte'
import { t } from '../../lib/text'

export async function exportSheet(view: WorksheetView, template?: string): Promise<void> {
  const kinds = ['pdf', 'xlsx', 'csv'].map((ending) => ({ name: ending.toUpperCase(), extensions: [ending] }))
  const name = fileName(`${view.subject.name} ${view.title}`)
  const path = await attempt(host.pickSave(t('worksheets-export'), `${name}.pdf`, kinds))
  if (!path) return
  const written = await attempt(
    worksheetExport({ worksheet: view.key, subject: view.subject.id, ...(template && { template }), path, replace: true }),
  )
  if (written) notify(t('reports-written', { path: written.path }), 'good')
}
