import type { Component } from 'svelte'

/** One entry of a menu; `'line'` is a divider, a heading names what follows. */
export type MenuEntry = MenuItem | { heading: string } | 'line'

export type MenuItem = {
  label: string
  run: () => void
  icon?: Component
  /** Keys that do the same, as tinykeys writes them. */
  keys?: string
  disabled?: boolean
  /** `bad` for what takes something away. */
  tone?: 'bad'
  /** For a choice among several: whether it is the one in force. */
  checked?: boolean
}

/** One choice of a select. */
export type Option = { value: string; label: string; hint?: string; disabled?: boolean }
