//! The threads that do a file together: one reads pieces, the others do them.
//!
//! What is on its way is bounded: the reader waits when as many pieces as the
//! crew may have are not written yet. The threads end with the file. When the
//! command ends before, they end with the process, because the reader may wait
//! for input that never comes.

use std::num::NonZeroUsize;
use std::sync::mpsc::{self, Receiver, Sender, SyncSender};
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
    frames: FrameDecoder,
    out: Vec<u8>,
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
        let (tasks, queue) = mpsc::channel();
        let (pieces, ordered) = mpsc::sync_channel(jobs * PIECES_EACH);
        let queue = Arc::new(Mutex::new(queue));
        for _ in 0..jobs {
            let (queue, worker) = (Arc::clone(&queue), worker.clone());
            spawn(move || work(&queue, worker))?;
        }
        let (framing, limits) = (worker.form.framing(), worker.options.limits);
        spawn(move || {
            let mut reader = Reader { start: self, tasks, pieces };
            while let Some(buffer) = reader.read() {
                let seam = reader.start.seams.first(&buffer);
                let sent = match seam.filter(|_| buffer.len() >= WORTH_A_WORKER) {
                    None => reader.whole(buffer),
                    Some(seam) => reader.divided(buffer, seam, |bytes, origin| {
                        FrameDecoder::within(framing, &limits, bytes, seam, origin)
                    }),
                };
                if !sent {
                    return;
                }
            }
        })?;
        Ok(ordered.into_iter())
    }
}

fn spawn(run: impl FnOnce() + Send + 'static) -> Result<(), Failure> {
    let spawned = thread::Builder::new().stack_size(STACK).spawn(run);
    spawned.map(drop).map_err(|error| Failure::Io { name: "a thread".to_owned(), error })
}

/// Does rests of pieces until there are no more.
fn work<J: Job>(queue: &Mutex<Receiver<Task<J>>>, mut worker: Worker<J>) {
    loop {
        let next = queue.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok(Task { mut frames, out, done }) = next else { return };
        let mut batch = Batch { out, ..Batch::default() };
        batch.clear();
        worker.drain(&mut frames, &mut batch);
        // Nobody waits for it when the command ends early.
        let _ended = done.send(Done { batch, frames });
    }
}

/// The thread that reads.
struct Reader<J: Job> {
    start: Start,
    tasks: Sender<Task<J>>,
    pieces: SyncSender<Result<Piece<J>, Failure>>,
}

impl<J: Job> Reader<J> {
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
                let _ended = self.pieces.send(Err(failure));
                None
            }
        }
    }

    /// Hands on a piece without a seam; gives whether there is somebody to take
    /// it.
    fn whole(&mut self, head: Vec<u8>) -> bool {
        self.start.origin = self.start.origin.saturating_add(offset(head.len()));
        self.pieces.send(Ok(Piece { size: head.len(), head, rest: None })).is_ok()
    }

    /// Hands on a piece with a seam.
    fn divided(
        &mut self,
        buffer: Vec<u8>,
        seam: usize,
        split: impl FnOnce(Vec<u8>, u64) -> FrameDecoder,
    ) -> bool {
        let (size, head) = (buffer.len(), buffer.get(..seam).unwrap_or_default().to_vec());
        let frames = split(buffer, self.start.origin);
        self.start.origin = self.start.origin.saturating_add(offset(size));
        let (done, rest) = mpsc::sync_channel(1);
        self.tasks.send(Task { frames, out: self.start.spare.take(), done }).is_ok()
            && self.pieces.send(Ok(Piece { size, head, rest: Some(rest) })).is_ok()
    }
}

fn offset(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
