import { chartRead, peoplePaste } from '../../generated/commands'
import { attempt } from '../../lib/notice.svelte'
import { select } from '../../lib/selection.svelte'

/** A pasted chart: clear text is added at once, unclear text is shown first. Rust reads it both times. */
export class Pasting {
  on = $state(false)
  text = $state('')
  manager = $state<string | null>(null)

  /** Opens the dialog on some text. */
  open(text = '', manager: string | null = null) {
    this.text = text
    this.manager = manager
    this.on = true
  }

  end() {
    this.on = false
  }

  /** Text from the clipboard, below somebody or nobody. */
  async take(account: string, text: string, manager: string | null) {
    const asked = { account, text, manager }
    const read = await attempt(chartRead(asked))
    if (!read) return
    if (read.doubts.length || !read.fresh) return this.open(text, manager)
    const done = await attempt(peoplePaste(asked))
    if (done) select('person', done.value.ids)
  }
}
