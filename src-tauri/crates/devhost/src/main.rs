//! `devhost`: the same commands as the window's, over HTTP on loopback, for a
//! browser and its tests; and the TypeScript that the UI is typed by.
//!
//! For development only: nothing here ships. Invariant: it answers this machine
//! alone, and keeps settings and files in a temporary folder unless told otherwise.

mod generate;
mod guard;
mod host;
mod http;
mod policy;
mod relay;

use std::error::Error;
use std::future::IntoFuture;
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::Arc;

use clap::{Args, Parser, Subcommand};

use host::{Host, Start};

#[derive(Parser)]
#[command(args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,
    #[command(flatten)]
    serve: Serve,
}

#[derive(Subcommand)]
enum Task {
    /// Write ui/src/generated from the command list
    Generate {
        /// Write nothing; fail where a file is not what it would be
        #[arg(long)]
        check: bool,
    },
    /// Make the big workspace that speed is measured on
    Big {
        /// A file that does not exist yet
        file: PathBuf,
    },
}

#[derive(Args)]
struct Serve {
    /// Workspace to open; none starts at the welcome screen
    workspace: Option<PathBuf>,
    /// Open the sample workspace
    #[arg(long, conflicts_with = "workspace")]
    sample: bool,
    /// Make and open the big workspace
    #[arg(long, conflicts_with_all = ["workspace", "sample"])]
    big: bool,
    /// Serve this built UI as well, e.g. ui/dist
    #[arg(long)]
    ui: Option<PathBuf>,
    /// Keep settings and files here instead of in a temporary folder
    #[arg(long)]
    home: Option<PathBuf>,
    /// Port on 127.0.0.1; 0 for any free one
    #[arg(long, default_value_t = 1421)]
    port: u16,
}

fn main() -> ExitCode {
    let Arguments { task, serve } = Arguments::parse();
    let outcome = match task {
        Some(Task::Generate { check }) => generate::generate(check),
        Some(Task::Big { file }) => big(file),
        None => listen(serve),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn big(file: PathBuf) -> Result<(), Box<dyn Error>> {
    let host = Host::new(None)?;
    Ok(host.start(Start::Big(Some(file)))?)
}

#[tokio::main]
async fn listen(serve: Serve) -> Result<(), Box<dyn Error>> {
    let host = Arc::new(Host::new(serve.home)?);
    match serve.workspace {
        Some(path) => host.start(Start::Open(path))?,
        None if serve.big => host.start(Start::Big(None))?,
        None if serve.sample => host.start(Start::Sample)?,
        None => {}
    }
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", serve.port)).await?;
    println!("http://{}", listener.local_addr()?);
    // Pages keep listening to events, so an end is not waited for; the temporary folder goes with `host`.
    tokio::select! {
        served = axum::serve(listener, http::router(Arc::clone(&host), serve.ui)).into_future() => Ok(served?),
        () = asked_to_stop() => Ok(()),
    }
}

#[cfg(unix)]
async fn asked_to_stop() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

#[cfg(not(unix))]
async fn asked_to_stop() {
    // Without the signal there is nothing to wait for.
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending().await
    }
}
