/**
 * The rich text editor: what it knows, how pasted things are cleaned, how it is read and written as
 * Markdown. Loaded only where somebody writes. Not the saving. What it does not know — scripts,
 * styles, pictures, frames — never gets in.
 */
import { Editor, Extension } from '@tiptap/core'
import { TableKit } from '@tiptap/extension-table'
import { Markdown } from '@tiptap/markdown'
import StarterKit from '@tiptap/starter-kit'
import Suggestion, { type SuggestionProps } from '@tiptap/suggestion'
import type { Hit } from '../../generated/types'

/** Most letters of a section; Rust says the same. */
export const LONGEST = 100_000
/** Most letters of markup that are looked through for what is worth keeping. */
const MARKUP = 1_000_000

export type Mentioning = Pick<SuggestionProps<Hit, Hit>, 'items' | 'command' | 'clientRect'>
export type MentionKeys = (event: KeyboardEvent) => boolean

type Options = {
  element: HTMLElement
  text: string
  label: string
  onText: (text: string, letters: number) => void
  onLeave: () => void
  onLong: (letters: number) => void
  find: (text: string) => Promise<Hit[]>
  /** Who could be meant; null when nobody is being named. */
  onMention: (mention: Mentioning | null) => void
  onMentionKey: MentionKeys
}

const allowed = (url: string) => /^(https?:\/\/|mailto:|#\/(person|opportunity|account)\/)/i.test(url.trim())

export function makeEditor(options: Options): Editor {
  const editor: Editor = new Editor({
    element: options.element,
    injectCSS: false,
    extensions: [
      StarterKit.configure({
        underline: false,
        link: {
          openOnClick: false,
          isAllowedUri: allowed,
          protocols: [],
          HTMLAttributes: { target: null, rel: 'noreferrer' },
        },
      }),
      TableKit.configure({ table: { resizable: false } }),
      Markdown,
      mentions(options),
    ],
    content: options.text,
    contentType: 'markdown',
    editorProps: {
      attributes: {
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': options.label,
        class: 'rich',
        spellcheck: 'true',
      },
      handlePaste: (view, event) => {
        const letters = event.clipboardData?.getData('text/plain').length ?? 0
        if (view.state.doc.textContent.length + letters > LONGEST) {
          options.onLong(letters)
          return true
        }
        const markup = event.clipboardData?.getData('text/html').length ?? 0
        if (markup <= MARKUP) return false
        view.pasteText(event.clipboardData?.getData('text/plain') ?? '')
        return true
      },
      handleKeyDown: (_, event) => {
        if (event.isComposing || event.defaultPrevented) return false
        const leaves = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey))
        if (leaves) options.onLeave()
        // Keys of the page have no say while somebody writes.
        event.stopPropagation()
        return leaves
      },
    },
    onUpdate: () => {
      const text = editor.getMarkdown().trim()
      options.onText(text, text.length)
    },
  })
  return editor
}

/** `@` and some letters name a person, an opportunity or an account: a link to its page. */
function mentions(options: Options): Extension {
  const tell = (props: SuggestionProps<Hit, Hit>) => options.onMention(props)
  return Extension.create({
    name: 'mentions',
    addProseMirrorPlugins() {
      return [
        Suggestion<Hit, Hit>({
          editor: this.editor,
          char: '@',
          allowSpaces: false,
          // Chinese has no spaces before a name.
          allowedPrefixes: null,
          items: ({ query }) => (query ? options.find(query) : Promise.resolve([])),
          command: ({ editor, range, props }) => {
            const href = `#/${props.kind}/${props.id}`
            editor
              .chain()
              .focus()
              .insertContentAt(range, [
                { type: 'text', text: props.name, marks: [{ type: 'link', attrs: { href } }] },
                { type: 'text', text: ' ' },
              ])
              .run()
          },
          render: () => ({
            onStart: tell,
            onUpdate: tell,
            onExit: () => options.onMention(null),
            onKeyDown: ({ event }) => options.onMentionKey(event),
          }),
        }),
      ]
    },
  })
}
