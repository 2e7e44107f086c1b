//! One file: its pieces, done in turn or side by side, written in order.
//!
//! All pieces go to one frame decoder in turn, which gives every record as soon
//! as its last byte has arrived. With more threads the decoder stops at the
//! seam in a piece, where a record probably begins, because a worker has split
//! and done the rest already with a decoder of its own. That decoder goes on
//! from there, if the seam was right; otherwise the worker's result is dropped
//! and the rest is done in turn. So the number of threads never changes what
//! comes out.

use tidings_core::framing::{FrameDecoder, Seams};

use crate::batch::Batch;
use crate::crew::{Piece, Spare, Start};
use crate::failure::Failure;
use crate::input::Input;
use crate::run::Job;
use crate::session::Session;
use crate::worker::Worker;

/// Bytes that are done before threads are worth their start.
const WORTH_THREADS: u64 = 1 << 17;

/// The records of one file on their way.
pub(crate) struct Stream<'s, J: Job> {
    worker: Worker<J>,
    session: &'s mut Session,
    frames: FrameDecoder,
    batch: Batch<J::Sum>,
}

impl<'s, J: Job> Stream<'s, J> {
    /// At the start of a file.
    pub(crate) fn new(worker: Worker<J>, session: &'s mut Session) -> Self {
        let frames = FrameDecoder::new(worker.form.framing(), &worker.options.limits);
        Self { worker, session, frames, batch: Batch::default() }
    }

    /// Does all records of the file, or those up to the one that ends it;
    /// gives the job back.
    pub(crate) fn read(mut self, mut input: Input, jobs: usize) -> Result<J, Failure> {
        let mut seams = Seams::new(self.worker.form.framing());
        let mut seen = 0;
        while jobs == 1 || seen < WORTH_THREADS {
            let count = self.frames.push_from(input.room(), |room| {
                let count = input.read(room)?;
                if jobs > 1 {
                    seams.first(room.get(..count).unwrap_or_default());
                }
                Ok::<_, Failure>(count)
            })?;
            if count == 0 {
                return self.end();
            }
            seen += u64::try_from(count).unwrap_or_default();
            self.drain()?;
            self.session.progress(count);
            if self.stops() {
                return Ok(self.worker.job);
            }
        }
        let start = Start { input, seams, origin: seen, spare: Spare::default() };
        let spare = start.spare.clone();
        for piece in start.crew(&self.worker, jobs)? {
            self.piece(piece?, &spare)?;
            if self.stops() {
                return Ok(self.worker.job);
            }
        }
        self.end()
    }

    /// Whether a record has failed after which no more are done.
    fn stops(&self) -> bool {
        self.session.has_failures() && !self.worker.keep_going
    }

    fn end(mut self) -> Result<J, Failure> {
        self.frames.finish();
        self.drain()?;
        Ok(self.worker.job)
    }

    /// Does the next bytes.
    fn push(&mut self, bytes: &[u8]) -> Result<(), Failure> {
        self.frames.push(bytes);
        self.drain()
    }

    fn drain(&mut self) -> Result<(), Failure> {
        self.worker.drain(&mut self.frames, &mut self.batch);
        let mut batch = std::mem::take(&mut self.batch);
        self.emit(&mut batch)?;
        self.batch = batch;
        Ok(())
    }

    /// Writes what came of records, and empties it.
    fn emit(&mut self, batch: &mut Batch<J::Sum>) -> Result<(), Failure> {
        self.session.emit(batch)?;
        self.session.out.flush()?;
        self.worker.job.add(std::mem::take(&mut batch.sum));
        batch.clear();
        Ok(())
    }

    /// Does a piece of which a worker may have done the rest.
    fn piece(&mut self, piece: Piece<J>, spare: &Spare) -> Result<(), Failure> {
        self.push(&piece.head)?;
        self.session.progress(piece.size);
        let Some(rest) = piece.rest.filter(|_| !self.stops()) else {
            spare.put(piece.head);
            return Ok(());
        };
        let done = rest.recv().map_err(|_| Failure::thread_lost())?;
        if self.frames.is_between_records() {
            let mut batch = done.batch;
            self.emit(&mut batch)?;
            spare.put(batch.out);
            spare.put(std::mem::replace(&mut self.frames, done.frames).into_buffer());
            return Ok(());
        }
        let bytes = done.frames.into_buffer();
        self.push(bytes.get(piece.head.len()..).unwrap_or_default())?;
        spare.put(bytes);
        Ok(())
    }
}
