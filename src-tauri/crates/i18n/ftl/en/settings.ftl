### Settings of this person on this machine.

settings-title = Settings
settings-yours = For you, on this computer
settings-language = Language
settings-theme = Appearance
settings-system = As the system
settings-light = Light
settings-dark = Dark
settings-projector = Projector
settings-projector-hint = Large and black, to be read from the back of a room.
settings-author = Your name
settings-author-hint = Written beside what you change and judge.
settings-workspace = This workspace
settings-workspace-name = Name
settings-pipeline = Pipeline for new opportunities
settings-file = File
settings-method = Open the method
