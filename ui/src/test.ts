/** Before every test: all texts are at hand, as they are in a window when its first component shows. */
import { fetchTexts, languages } from './lib/text'

await Promise.all(languages.map(fetchTexts))
