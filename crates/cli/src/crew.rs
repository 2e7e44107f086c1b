//! The threads that do a file together: each reads a piece in its turn and does it.
//!
//! So a piece is in the caches of the processor that goes through it. What is on its
//! way is bounded: whose turn it is waits when as many pieces as the crew may have are
//! not written yet. The threads end with the file. When the
//! command ends before, they end with the process, because one may wait
//! for input that never comes.

use std::num::NonZeroUsize;
use std::sync::mpsc::{self, Receiver, SyncSender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use tidings_core::framing::{FrameDecoder, Seams};

use crate::batch::Batch;
use crate::failure::Failure;
use crate::input::{Input, PIECE};
use crate::run::Job;
use crate::worker::Worker;

/// Pieces from this size on are worth handing over.
const WORTH_A_WORKER: usize = 1 << 13;

/// Pieces on their way for each worker.
const PIECES_EACH: usize = 2;

/// Stack of a thread, as that of the first one: messages may nest a hundred
/// deep.
const STACK: usize = 8 << 20;

/// Most threads that do records at a time.
pub(crate) const MOST_JOBS: usize = 256;

/// As many threads as there are processors for this process.
pub(crate) fn processors() -> usize {
    thread::available_parallelism().map_or(1, NonZeroUsize::get).min(MOST_JOBS)
}

/// The next bytes of a file.
pub(crate) struct Piece<J: Job> {
    /// How many they are.
    pub(crate) size: usize,
    /// Those before the seam, or all.
    pub(crate) head: Vec<u8>,
    /// What comes of those after it.
    pub(crate) rest: Option<Receiver<Done<J>>>,
}

/// What came of the rest of a piece.
pub(crate) struct Done<J: Job> {
    /// Its records.
    pub(crate) batch: Batch<J::Sum>,
    /// The decoder that split it, which holds the whole piece.
    pub(crate) frames: FrameDecoder,
}

/// The rest of a piece, to be done.
struct Task<J: Job> {
    bytes: Vec<u8>,
    seam: usize,
    origin: u64,
    done: SyncSender<Done<J>>,
}

/// Buffers for use again.
#[derive(Clone, Default)]
pub(crate) struct Spare(Arc<Mutex<Vec<Vec<u8>>>>);

impl Spare {
    /// A buffer, with whatever was in it last.
    fn take(&self) -> Vec<u8> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default()
    }

    /// Keeps a buffer, unless one record has made it large.
    pub(crate) fn put(&self, buffer: Vec<u8>) {
        if (PIECE / 2..PIECE * 8).contains(&buffer.capacity()) {
            self.0.lock().unwrap_or_else(PoisonError::into_inner).push(buffer);
        }
    }
}

/// Where a crew takes over.
pub(crate) struct Start {
    /// The file.
    pub(crate) input: Input,
    /// The seams, which have seen all that was read.
    pub(crate) seams: Seams,
    /// Bytes of the file that were read.
    pub(crate) origin: u64,
    /// Where used buffers go.
    pub(crate) spare: Spare,
}

impl Start {
    /// Starts a crew; gives the pieces of the file in order.
    pub(crate) fn crew<J: Job>(
        self,
        worker: &Worker<J>,
        jobs: usize,
    ) -> Result<mpsc::IntoIter<Result<Piece<J>, Failure>>, Failure> {
        let (pieces, ordered) = mpsc::sync_channel(jobs * PIECES_EACH);
        let spare = self.spare.clone();
        let reader = Arc::new(Mutex::new(Reader { start: self, pieces, ended: false }));
        for _ in 0..jobs {
            let (reader, spare, worker) = (Arc::clone(&reader), spare.clone(), worker.clone());
            spawn(move || work(&reader, &spare, worker))?;
        }
        Ok(ordered.into_iter())
    }
}

fn spawn(run: impl FnOnce() + Send + 'static) -> Result<(), Failure> {
    let spawned = thread::Builder::new().stack_size(STACK).spawn(run);
    spawned.map(drop).map_err(|error| Failure::Io { name: "a thread".to_owned(), error })
}

/// Reads pieces and does their rests until there are no more.
fn work<J: Job>(reader: &Mutex<Reader<J>>, spare: &Spare, mut worker: Worker<J>) {
    let (framing, limits) = (worker.form.framing(), worker.options.limits);
    loop {
        let next = reader.lock().unwrap_or_else(PoisonError::into_inner).next();
        let Some(Task { bytes, seam, origin, done }) = next else { return };
        let mut frames = FrameDecoder::within(framing, &limits, bytes, seam, origin);
        let mut batch = Batch { out: spare.take(), ..Batch::default() };
        batch.clear();
        worker.drain(&mut frames, &mut batch);
        // Nobody waits for it when the command ends early.
        let _ended = done.send(Done { batch, frames });
    }
}

/// What the threads read from in turn.
struct Reader<J: Job> {
    start: Start,
    pieces: SyncSender<Result<Piece<J>, Failure>>,
    ended: bool,
}

impl<J: Job> Reader<J> {
    /// The rest of the next piece that has a seam; the pieces before it are handed on.
    fn next(&mut self) -> Option<Task<J>> {
        while !self.ended {
            let Some(bytes) = self.read() else { break };
            let size = bytes.len();
            let origin = self.start.origin;
            self.start.origin = origin.saturating_add(u64::try_from(size).unwrap_or(u64::MAX));
            let seam = self.start.seams.first(&bytes).filter(|_| size >= WORTH_A_WORKER);
            let Some(seam) = seam else {
                self.hand_on(Ok(Piece { size, head: bytes, rest: None }));
                continue;
            };
            let head = bytes.get(..seam).unwrap_or_default().to_vec();
            let (done, rest) = mpsc::sync_channel(1);
            self.hand_on(Ok(Piece { size, head, rest: Some(rest) }));
            return Some(Task { bytes, seam, origin, done });
        }
        self.ended = true;
        None
    }

    /// The next bytes, none at the end.
    fn read(&mut self) -> Option<Vec<u8>> {
        let mut buffer = self.start.spare.take();
        // Only what is beyond the buffer's length is filled with zeros, which takes longer
        // than reading where few bytes come at a time.
        buffer.resize(self.start.input.room(), 0);
        match self.start.input.read(&mut buffer) {
            Ok(0) => None,
            Ok(count) => {
                buffer.truncate(count);
                Some(buffer)
            }
            Err(failure) => {
                self.hand_on(Err(failure));
                None
            }
        }
    }

    /// Hands on a piece in its turn. If there is nobody to take it, it is the last one.
    fn hand_on(&mut self, piece: Result<Piece<J>, Failure>) {
        self.ended |= self.pieces.send(piece).is_err();
    }
}
