### The fictional workspace to explore. Its names stand in the sample's own data.

sample-name = Linden Controls (sample)
sample-big-name = Large workspace for measuring
sample-person-unknown = To be identified
