/** How a meeting is looked at: what is hidden, what is held, whether letters write notes. Not kept. */
export class Look {
  figuresHidden = $state(false)
  namesHidden = $state(false)
  /** The board can neither be shifted nor enlarged. */
  locked = $state(false)
  /** Letters make notes; else they are commands. */
  writing = $state(false)
  /** Which list stands beside the board. */
  drawer = $state<'entries' | 'ballot' | null>(null)
  /** What is being written down at the foot. */
  quick = $state<'decision' | 'action' | 'parking' | null>(null)

  turnFigures = () => {
    this.figuresHidden = !this.figuresHidden
  }
  turnNames = () => {
    this.namesHidden = !this.namesHidden
  }
  turnLock = () => {
    this.locked = !this.locked
  }
  turnWriting = () => {
    this.writing = !this.writing
  }
  turnDrawer = (drawer: 'entries' | 'ballot') => {
    this.drawer = this.drawer === drawer ? null : drawer
  }
}
