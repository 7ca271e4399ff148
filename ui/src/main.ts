import { mount } from 'svelte'
import App from './App.svelte'
import host from './host'
import { addFeature, type Feature, pageOf } from './lib/feature'
import { place } from './lib/place.svelte'
import { fetchTexts } from './lib/text'

const features = import.meta.glob<Feature>('./features/*/index.ts', { import: 'default', eager: true })
for (const feature of Object.values(features)) addFeature(feature)

// Both are needed soon; neither waits for what is drawn before it.
if (host.first) void fetchTexts(host.first.language)
void pageOf(place.page)?.()

/** Puts the program on the page. */
export function start(): void {
  const target = document.getElementById('app')
  if (target) mount(App, { target })
}
