/**
 * Where the page begins: its styles, the first picture, then the program. Invariant: nothing of the
 * program is read before the first picture is painted.
 */
import './first'
import './styles/fonts.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/parts.css'
import './styles/rich.css'
import './styles/first.css'

/** The next time that something was painted; a window that is hidden paints nothing. */
function painted(): Promise<void> {
  const shown = new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done)))
  const hidden = new Promise<void>((done) => setTimeout(done, 250))
  return Promise.race([shown, hidden])
}

// Reading the program and drawing it each take the page's one thread for long: between them the window has time to
// show what is painted.
await painted()
const { start } = await import('./main')
await painted()
start()
