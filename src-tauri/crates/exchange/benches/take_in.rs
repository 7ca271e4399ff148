//! How fast a large table becomes records: 100,000 opportunities, about 8 MB.

#![allow(clippy::unwrap_used, missing_docs)]

use std::fmt::Write;
use std::hint::black_box;

use criterion::{Criterion, criterion_group, criterion_main};
use exchange::columns;
use exchange::read::{ReadOptions, Source};
use exchange::records::{Options, records};

fn pipeline(rows: usize) -> String {
    let mut text =
        String::from("opportunity_id,owner,product,account,stage,opened_on,close_date,amount\n");
    for n in 0..rows {
        let (day, month) = (1 + n % 28, 1 + n % 12);
        let _ = writeln!(
            text,
            "OP{n:06},Owner {},Product {},Account {},Proposal,2025-{month:02}-{day:02},2026-{month:02}-{day:02},{}.{:02}",
            n % 35,
            n % 7,
            n % 900,
            n * 13 % 99_000,
            n % 100,
        );
    }
    text
}

fn take_in(bench: &mut Criterion) {
    let bytes = pipeline(100_000).into_bytes();
    let mut group = bench.benchmark_group("100,000 rows");
    group.sample_size(20);
    group.bench_function("bytes to table", |bench| {
        bench.iter(|| {
            let source = Source::from_bytes(bytes.clone()).unwrap();
            black_box(source.table(&ReadOptions::default()).unwrap().len())
        });
    });
    group.bench_function("bytes to records", |bench| {
        bench.iter(|| {
            let source = Source::from_bytes(bytes.clone()).unwrap();
            let table = source.table(&ReadOptions::default()).unwrap();
            let mapping = columns::guess(&table).mapping.unwrap();
            black_box(records(&table, &mapping, &Options::default()).filter(Result::is_ok).count())
        });
    });
    group.finish();
}

criterion_group!(benches, take_in);
criterion_main!(benches);
