### A picture into a file.

export-title = Export
export-where = Where should the picture be saved?
export-format = Format
export-format-png = For slides, documents and chat.
export-format-svg = Stays sharp at any size and can be edited.
export-format-pdf = For printing and sending; text stays text.
export-scale = Size
export-theme = Appearance
export-theme-seen = As seen now
export-theme-light = Light
export-theme-dark = Dark
export-theme-projector = For the projector
export-theme-print = For print, without colour
export-save = Save …
export-written = Saved to { $path }
export-copy = Copy
export-copied = Copied as a picture
export-copy-failed = The picture could not be copied here. Save it as a file instead.
