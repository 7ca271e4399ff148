/** Asks for a path in the page, where no native dialog is at hand. Used by the development host only. */

/** One path as typed; null where the person leaves. */
export function askPath(title: string, value: string): Promise<string | null> {
  return new Promise((resolve) => open(title, value, resolve))
}

/** Several paths, one a line or separated by semicolons. */
export async function askFiles(title: string): Promise<string[]> {
  const typed = await askPath(title, '')
  return (typed ?? '')
    .split(/[;\n]/)
    .map((path) => path.trim())
    .filter(Boolean)
}

function open(title: string, value: string, done: (path: string | null) => void): void {
  const dialog = document.createElement('dialog')
  dialog.className = 'host-prompt'
  const form = document.createElement('form')
  form.method = 'dialog'
  const input = Object.assign(document.createElement('input'), { value, name: 'path', spellcheck: false })
  input.setAttribute('aria-label', title)
  const send = Object.assign(document.createElement('button'), { textContent: '↵', value: 'ok' })
  form.append(Object.assign(document.createElement('p'), { textContent: title }), input, send)
  dialog.append(form)
  dialog.addEventListener('close', () => {
    dialog.remove()
    done(dialog.returnValue === 'ok' && input.value.trim() ? input.value.trim() : null)
  })
  document.body.append(dialog)
  dialog.showModal()
  input.focus()
}
