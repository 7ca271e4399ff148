//! What was read of the file and is kept in memory until something is written.
//!
//! Not what it is. Invariant: nothing is given that the file would not give now.

use std::cell::{RefCell, RefMut};

use store::Store;

/// Something read, and how much had been written by then.
#[derive(Default)]
pub(crate) struct Recall<T>(RefCell<(u64, T)>);

impl<T: Default> Recall<T> {
    /// What is kept, emptied where something was written since.
    pub(crate) fn current(&self, store: &Store) -> RefMut<'_, T> {
        let mut held = self.0.borrow_mut();
        if held.0 != store.written() {
            *held = (store.written(), T::default());
        }
        RefMut::map(held, |held| &mut held.1)
    }
}
