//! How long the relationship map of 2,000 people takes to stand there in the real window, beside
//! an empty one, and what becomes of a hand's moves while somebody is dragged on it.
//!
//! Reports; asserts nothing about time. Invariant: both maps are opened in turn in one window, and
//! the pointer is that of the display, which waits for nobody.

#![cfg(target_os = "linux")]

#[expect(dead_code, reason = "the tests drag with the driver; here the display's pointer does")]
mod hand;
#[expect(dead_code, reason = "here little is looked for by its words")]
mod page;
#[expect(dead_code, reason = "here a workspace of its own is made")]
mod stage;

use std::fmt::Write;
use std::fs;
use std::path::Path;

use fantoccini::Client;
use serde_json::{Value, json};

use hand::xdotool;
use stage::{Home, Window};

const PEOPLE: usize = 2000;
const LINKS: usize = 600;
/// On the small map, beside which dragging on the large one is told.
const FEW: usize = 20;
const ROUNDS: usize = 9;
/// Moves of the pointer in one drag, and seconds between two of them: a mouse of 125 Hz.
const MOVES: usize = 500;
const BETWEEN: &str = "0.008";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    // `cargo test` builds and starts benchmarks too.
    if !std::env::args().any(|argument| argument == "--bench") {
        return;
    }
    let home = Home::new();
    let file = home.begun("Map.mainstay", &[]);
    let file = file.to_str().expect("its name is text");
    let [empty, few, full] = fill(&home, file);
    let window = Window::open(&home, &[file]).await;
    opening(&window.page, &empty, &full).await;
    for (account, called) in [(&few, "a map of 20"), (&full, "a map of 2,000, from far away"), (&full, "the same, near")] {
        dragging(&window, account, called).await;
    }
    window.close().await;
}

/// Three accounts: nobody, a few, and a chart of five reports each, judged and linked here and there.
fn fill(home: &Home, file: &str) -> [String; 3] {
    let names = ["Alder Works", "Cedar Works", "Birch Works"];
    take_in(home, file, "account", None, &format!("Name\n{}\n", names.join("\n")));
    for (account, count) in [(names[1], FEW), (names[2], PEOPLE)] {
        take_in(home, file, "people", Some(account), &people(count));
    }
    take_in(home, file, "influences", Some(names[2]), &links());
    let shown: Value = serde_json::from_str(&home.run(&["show", file, "accounts", "--json"])).expect("it is JSON");
    let rows = shown.as_array().expect("it is a list").clone();
    names.map(|name| {
        let row = rows.iter().find(|row| row["name"] == name).expect("it was imported");
        row["id"].as_str().expect("it has a key").to_owned()
    })
}

fn take_in(home: &Home, file: &str, kind: &str, account: Option<&str>, table: &str) {
    let path = home.path().join(format!("{kind}.csv"));
    fs::write(&path, table).expect("it can be written");
    let path = Path::to_str(&path).expect("its name is text");
    let within = account.map(|account| ["--account", account]).into_iter().flatten();
    let words: Vec<&str> = ["import", file, path, "--as", kind].into_iter().chain(within).collect();
    home.run(&words);
}

fn people(count: usize) -> String {
    let mut table = "Name,Title,Reports to,Status\n".to_owned();
    for n in 0..count {
        let above = if n == 0 { String::new() } else { format!("Person {}", (n - 1) / 5) };
        let status = ["Enemy", "Neutral", "Supporter", "Mentor", "", ""][n % 6];
        let _ = writeln!(table, "Person {n},Role {},{above},{status}", n % 9);
    }
    table
}

fn links() -> String {
    let mut table = "from,to,kind,strength\n".to_owned();
    for n in 0..LINKS {
        let (from, to) = ((n * 37) % PEOPLE, (n * 91 + 5) % PEOPLE);
        let kind = if n % 5 == 0 { "dotted" } else { "influence" };
        let _ = writeln!(table, "Person {from},Person {to},{kind},{}", n % 3 + 1);
    }
    table
}

async fn opening(page: &Client, empty: &str, full: &str) {
    const EXAMPLE: &str = ".map svg[aria-hidden] text.name";
    const PICTURE: &str = ".layer .node, .layer .far";
    let mut times = [Vec::new(), Vec::new()];
    for round in 0..=ROUNDS {
        for (n, (account, ready)) in [(empty, EXAMPLE), (full, PICTURE)].into_iter().enumerate() {
            let took = opened(page, account, ready).await;
            // What is opened for the first time is read from the disk.
            if round > 0 {
                times[n].push(took);
            }
        }
    }
    let [nothing, all] = times.map(Spread::of);
    println!("opening{:>33}{:>12}{:>12}", "median", "95 %", "longest");
    println!("{}\n{}", nothing.line("an empty map"), all.line("a map of 2,000"));
    println!("a map of 2,000 takes {:.0} ms more than an empty one\n", all.median() - nothing.median());
}

/// From going there to the second frame that has it, ms.
async fn opened(page: &Client, account: &str, ready: &str) -> f64 {
    const OPENED: &str = "
        const [to, wanted, done] = given
        const frame = () => new Promise((next) => requestAnimationFrame(next))
        location.hash = '#/portfolio'
        while (document.querySelector('.map')) await frame()
        await new Promise((next) => setTimeout(next, 400))
        const begun = performance.now()
        location.hash = `#/account/${to}/people`
        while (!document.querySelector(wanted)) await frame()
        await frame()
        await frame()
        done(performance.now() - begun)";
    answered(page, OPENED, vec![json!(account), json!(ready)]).await.as_f64().expect("it is a time")
}

/// Runs a script that may wait; what it is given ends with what it is to answer with.
async fn answered(page: &Client, script: &str, words: Vec<Value>) -> Value {
    let script = format!("(async (...given) => {{ {script} }})(...arguments)");
    page.execute_async(&script, words).await.expect("the script runs")
}

/// Drags somebody round in circles, then lets go of it all.
async fn dragging(window: &Window, account: &str, called: &str) {
    let page = &window.page;
    let near = called.ends_with("near");
    opened(page, account, ".layer .node, .layer .far").await;
    let at = answered(page, FIND, vec![json!(near)]).await;
    let corner = corner(window).await;
    let number = |key: &str| at[key].as_f64().expect("it is a number");
    let spot = |turn: f64| {
        let reach = 80.0;
        let (x, y) = (number("x") + reach * turn.sin(), number("y") + reach * (1.0 - turn.cos()));
        [(x + corner.0).round().to_string(), (y + corner.1).round().to_string()]
    };
    let spots: Vec<[String; 2]> = (0..=MOVES).map(|n| spot(n as f64 / MOVES as f64 * 4.0 * std::f64::consts::PI)).collect();
    let mut words = vec!["mousemove", &spots[0][0], &spots[0][1], "sleep", "0.3", "mousedown", "1", "sleep", "0.1"];
    for [x, y] in &spots[1..] {
        words.extend(["mousemove", x, y, "sleep", BETWEEN]);
    }
    page.execute(LISTEN, vec![]).await.expect("the page can listen");
    xdotool(&window.screen, &words);
    let heard = page.execute("window.heard.running = false; return window.heard", vec![]).await.expect("it is told");
    xdotool(&window.screen, &["key", "Escape", "mouseup", "1"]);
    tell(called, &heard);
}

/// How far the page's corner is from the display's.
async fn corner(window: &Window) -> (f64, f64) {
    let script = "window.addEventListener('pointermove', (event) => { window.corner = [event.clientX, event.clientY] }, { capture: true })";
    window.page.execute(script, vec![]).await.expect("the page can listen");
    xdotool(&window.screen, &["mousemove", "700", "450", "sleep", "0.2", "mousemove", "720", "460", "sleep", "0.3"]);
    let at = window.page.execute("return window.corner", vec![]).await.expect("it is told");
    let seen = |n: usize| at[n].as_f64().expect("the page learns of the pointer");
    (720.0 - seen(0), 460.0 - seen(1))
}

/// Somebody in the middle of what is seen, by keys; near enough to read where that is wanted.
const FIND: &str = "
    const [near, done] = given
    const wait = (ms) => new Promise((next) => setTimeout(next, ms))
    const board = document.querySelector('[role=listbox][aria-label^=\"People of\"]')
    const press = (key) => board.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
    board.focus()
    await wait(900)
    press('Home')
    await wait(100)
    if (near) for (let n = 0; n < 14; n += 1) press('+')
    press('ArrowDown')
    await wait(300)
    const chosen = () => board.querySelector('[role=option][aria-selected=true]').getBoundingClientRect()
    const room = board.getBoundingClientRect()
    const off = { deltaX: chosen().left - room.left - room.width / 2, deltaY: chosen().top - room.top - room.height / 2 }
    if (near) board.dispatchEvent(new WheelEvent('wheel', { ...off, bubbles: true, cancelable: true }))
    await wait(600)
    const { left, top, width, height } = chosen()
    done({ x: left + width / 2, y: top + height / 2 })";

/// Notes when frames come, and of every move how long it waited until it was heard.
const LISTEN: &str = "
    const heard = { running: true, frames: [], moves: 0, waits: [], held: 0 }
    window.heard = heard
    let last = null
    const frame = (at) => {
        if (!heard.running) return
        if (last !== null) heard.frames.push(at - last)
        if (document.querySelector('.readout')) heard.held += 1
        last = at
        requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    window.addEventListener('pointermove', (event) => {
        if (!heard.running) return
        heard.moves += Math.max(1, event.getCoalescedEvents?.().length ?? 1)
        heard.waits.push(performance.now() - event.timeStamp)
    }, { capture: true })";

fn tell(called: &str, heard: &Value) {
    let numbers = |key: &str| heard[key].as_array().into_iter().flatten().filter_map(Value::as_f64).collect::<Vec<f64>>();
    println!("dragging on {called:<28}{:>12}{:>12}{:>12}", "median", "95 %", "longest");
    println!("{}", Spread::of(numbers("frames")).line("between frames"));
    println!("{}", Spread::of(numbers("waits")).line("until a move is heard"));
    println!("moves made {MOVES}, heard {}; frames with somebody in hand {} of {}\n", heard["moves"], heard["held"], numbers("frames").len());
}

/// Times, shortest first.
struct Spread(Vec<f64>);

impl Spread {
    fn of(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    /// What so large a share of them keeps to.
    fn at(&self, share: f64) -> f64 {
        let last = self.0.len().saturating_sub(1);
        self.0.get(((self.0.len() as f64 * share) as usize).min(last)).copied().unwrap_or(f64::NAN)
    }

    fn median(&self) -> f64 {
        self.at(0.5)
    }

    fn line(&self, called: &str) -> String {
        format!("{called:<28}{:>9.1} ms{:>9.1} ms{:>9.1} ms", self.median(), self.at(0.95), self.at(1.0))
    }
}
