import { createSubscriber } from 'svelte/reactivity'
import { themeNow } from './chart'

/** The theme in force, followed: charts are drawn anew when it changes. */
const follow = createSubscriber((update) => {
  const observer = new MutationObserver(update)
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
})

export function themeFollowed(): string {
  follow()
  return themeNow()
}
