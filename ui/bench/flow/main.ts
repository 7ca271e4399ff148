/** A board of a thousand cards made with Svelte Flow, to be measured beside ours. Not part of Mainstay. */
import { mount } from 'svelte'
import Flow from './Flow.svelte'

const target = document.getElementById('app')
if (target) mount(Flow, { target })
