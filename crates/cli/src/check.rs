//! `tidings check`: strict validation, and all that is wrong with a record.

use tidings_core::MessageEntry;
use tidings_inspect::check::Checker;

use crate::args::CheckArguments;
use crate::batch::Batch;
use crate::failure::Failure;
use crate::output::Output;
use crate::report::Problem;
use crate::run::{self, Job, Outcome, Plan};
use crate::session::Session;
use crate::worker::Record;

/// Runs the command.
pub(crate) fn run(arguments: &CheckArguments) -> Result<Outcome, Failure> {
    let jobs = arguments.input.jobs();
    let plan = Plan { input: &arguments.input, from: arguments.from, keep_going: true, jobs };
    let checker = Checker::default().with_limits(arguments.input.options().limits);
    run::run(&plan, Check { checker, ..Check::default() }, Output::plain())
}

#[derive(Clone, Default)]
struct Check {
    total: Counts,
    checker: Checker,
}

/// Records and what is wrong with them, counted.
#[derive(Clone, Default)]
struct Counts {
    records: u64,
    failed: u64,
    problems: u64,
}

fn print(problem: &Problem, batch: &mut Batch<Counts>) {
    batch.sum.problems += 1;
    batch.print(problem.record, problem.text());
}

impl Job for Check {
    type Sum = Counts;

    fn record(
        &mut self,
        record: &Record<'_>,
        entry: &'static MessageEntry,
        batch: &mut Batch<Counts>,
    ) -> Result<(), Problem> {
        let place = &record.place;
        batch.sum.records += 1;
        let problems = self.checker.problems(record.payload, entry, tidings::types());
        if problems.is_empty() {
            return Ok(());
        }
        batch.sum.failed += 1;
        batch.failed = true;
        for problem in problems {
            print(&place.within(problem), batch);
        }
        Ok(())
    }

    fn failed(&mut self, problem: &Problem, batch: &mut Batch<Counts>) {
        batch.sum.records += 1;
        batch.sum.failed += 1;
        print(problem, batch);
    }

    fn add(&mut self, sum: Counts) {
        self.total.records += sum.records;
        self.total.failed += sum.failed;
        self.total.problems += sum.problems;
    }

    fn finish(&mut self, session: &mut Session) -> Result<(), Failure> {
        let records = counted(self.total.records, "record");
        let summary = match self.total.failed {
            0 => format!("{records}, all valid\n"),
            failed => {
                format!(
                    "{records}, {failed} not valid, {}\n",
                    counted(self.total.problems, "problem")
                )
            }
        };
        session.out.write(summary.as_bytes())
    }
}

fn counted(count: u64, what: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {what}{plural}")
}
