//! Prepares what the window needs from its configuration.

fn main() {
    println!("cargo::rerun-if-changed=../ui/dist");
    if std::path::Path::new("../ui/dist/index.html").exists() {
        tauri_build::build();
    } else {
        println!(
            "cargo::error=The UI is not built yet: `cargo xtask run` builds it, or `npm run build` in ui/."
        );
    }
}
