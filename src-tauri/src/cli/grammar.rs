//! The grammar of the command line, with its help in the person's language.
//!
//! Invariant: what `--help` lists is what is understood.

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::builder::{PossibleValuesParser, ValueParser};
use clap::{Arg, ArgAction, Command, value_parser};
use i18n::{Language, Texts};

use super::chart::{CHARTS, SHEETS, Size};
use super::desk::{COST, PRIVATE};
use super::report::REPORTS;
use super::show::VIEWS;
use super::show::span::{closing, moment};

/// Kinds of rows that an import knows.
const KINDS: [&str; 7] = ["account", "person", "people", "opportunity", "product", "teammate", "influences"];
/// In the order they are typed; without it the help would sort them by name.
const POSITIONALS: [&str; 12] =
    ["workspace", "view", "chart", "report", "opportunity", "stage", "matrix", "item", "x", "y", "out", "file"];
/// How a map can be laid out.
const LAYOUTS: [&str; 4] = ["tree", "unit", "influence", "free"];
/// Templates of an account's plan that come with the program.
pub(crate) const TEMPLATES: [&str; 4] = ["full", "short", "page", "slides"];
/// Ways to forecast.
const WAYS: [&str; 2] = ["stage", "history"];
/// Lengths of a period.
const PERIODS: [&str; 3] = ["month", "quarter", "year"];
const THEMES: [&str; 4] = ["light", "dark", "projector", "print"];

/// The whole grammar.
pub(crate) fn grammar(texts: &'static Texts) -> Command {
    let words = Grammar { texts };
    let root = words.command("mainstay", "cli-about");
    let root = root.version(env!("CARGO_PKG_VERSION")).args_conflicts_with_subcommands(true);
    let root = root
        .arg(words.workspace(false))
        .arg(words.flag("version", "cli-option-version").short('V').action(ArgAction::Version))
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .subcommand_help_heading(texts.text("cli-heading-commands"))
        .subcommand_value_name("COMMAND")
        .subcommands(words.subcommands().map(|command| words.common(command)));
    words.common(root)
}

struct Grammar {
    texts: &'static Texts,
}

impl Grammar {
    fn subcommands(&self) -> [Command; 13] {
        let plain = |name, about| self.command(name, about).arg(self.workspace(true));
        [
            self.make(),
            self.import(),
            self.show(),
            self.chart(),
            self.report(),
            self.place(),
            self.moving(),
            self.pack(),
            plain("undo", "cli-about-undo"),
            plain("redo", "cli-about-redo"),
            plain("history", "cli-about-history")
                .arg(self.value("since", "DATE", "cli-option-since").value_parser(date()))
                .arg(self.flag("json", "cli-option-json")),
            plain("check", "cli-about-check").arg(self.flag("repair", "cli-option-repair")),
            plain("backup", "cli-about-backup")
                .arg(self.value("to", "DIR", "cli-option-to").value_parser(value_parser!(PathBuf))),
        ]
    }

    fn make(&self) -> Command {
        self.command("new", "cli-about-new")
            .arg(self.workspace(true))
            .arg(self.flag("sample", "cli-option-sample"))
            .arg(self.value("currency", "CODE", "cli-option-currency"))
            .arg(self.value("from", "FILE", "cli-option-from-data").value_parser(value_parser!(PathBuf)).conflicts_with_all(["sample", "currency"]))
    }

    fn import(&self) -> Command {
        let file = self.positional("file", "FILE", "cli-argument-file").num_args(1..);
        self.command("import", "cli-about-import")
            .arg(self.workspace(true))
            .arg(file.required(true).value_parser(value_parser!(PathBuf)))
            .arg(self.choice("as", "KIND", "cli-option-as", KINDS))
            .arg(self.value("account", "NAME", "cli-option-import-account"))
            .arg(self.flag("add", "cli-option-add"))
            .arg(
                self.value("map", "MAP.toml", "cli-option-map")
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(self.flag("dry-run", "cli-option-dry-run"))
            .arg(self.flag("json", "cli-option-json"))
    }

    /// Days and periods, as funnel and forecast take them.
    fn spanned(&self, command: Command) -> Command {
        self.forecast(command)
            .arg(self.choice("way", "WAY", "cli-option-way", WAYS))
            .arg(self.value("closing", "PERIOD", "cli-option-closing").value_parser(closing))
            .arg(self.value("owner", "NAME", "cli-option-owner-of"))
    }

    /// The periods of a forecast and the part of the business it is of.
    fn forecast(&self, command: Command) -> Command {
        command
            .arg(self.value("from", "DATE", "cli-option-from").value_parser(moment))
            .arg(self.value("to", "DATE", "cli-option-until").value_parser(moment))
            .arg(self.choice("by", "PERIOD", "cli-option-by", PERIODS))
            .arg(self.value("product", "NAME", "cli-option-product"))
            .arg(self.value("source", "NAME", "cli-option-source"))
            .arg(self.value("territory", "NAME", "cli-option-territory"))
    }

    fn show(&self) -> Command {
        let view = self.positional("view", "VIEW", "cli-argument-view");
        self.spanned(self.command("show", "cli-about-show"))
            .arg(self.workspace(true))
            .arg(self.value("horizon", "N", "cli-option-horizon").value_parser(value_parser!(u32).range(1..=240)))
            .arg(
                view.required(true)
                    .hide_possible_values(true)
                    .value_parser(names(VIEWS.map(|view| view.name))),
            )
            .arg(self.value("account", "NAME", "cli-option-account"))
            .arg(self.value("opportunity", "NAME", "cli-option-opportunity"))
            .arg(self.value("workshop", "NAME", "cli-option-workshop"))
            .arg(self.value("text", "WORDS", "cli-option-text"))
            .arg(self.value("on", "DATE", "cli-option-on").value_parser(date()))
            .arg(self.choice("layout", "LAYOUT", "cli-option-layout", LAYOUTS))
            .arg(self.redact())
            .arg(self.flag("json", "cli-option-json"))
            .after_help(self.list("cli-heading-views", VIEWS.map(|view| (view.name, view.about))))
    }

    fn chart(&self) -> Command {
        let chart = self.positional("chart", "CHART", "cli-argument-chart");
        let number = value_parser!(u32).range(1..=4);
        self.spanned(self.command("chart", "cli-about-chart"))
            .arg(self.workspace(true))
            .arg(
                chart
                    .required(true)
                    .hide_possible_values(true)
                    .value_parser(names(CHARTS.map(|(name, _)| name))),
            )
            .arg(
                self.value("out", "FILE", "cli-option-out")
                    .required(true)
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(self.value("account", "NAME", "cli-option-account"))
            .arg(self.value("matrix", "KEY", "cli-option-matrix"))
            .arg(self.value("opportunity", "NAME", "cli-option-opportunity"))
            .arg(self.value("on", "DATE", "cli-option-on").value_parser(date()))
            .arg(self.choice("layout", "LAYOUT", "cli-option-layout", LAYOUTS))
            .arg(self.redact())
            .arg(self.choice("theme", "THEME", "cli-option-theme", THEMES).default_value("light"))
            .arg(self.value("size", "SIZE", "cli-option-size").value_parser(size))
            .arg(self.flag("pages", "cli-option-pages"))
            .arg(
                self.value("scale", "1-4", "cli-option-scale")
                    .default_value("2")
                    .value_parser(number),
            )
            .after_help(self.list("cli-heading-charts", CHARTS))
    }

    fn report(&self) -> Command {
        let report = self.positional("report", "REPORT", "cli-argument-report");
        self.forecast(self.command("report", "cli-about-report"))
            .arg(self.workspace(true))
            .arg(report.required(true).hide_possible_values(true).value_parser(names(REPORTS.map(|(name, _)| name))))
            .arg(
                self.value("out", "FILE", "cli-option-out")
                    .required(true)
                    .value_parser(value_parser!(PathBuf)),
            )
            .arg(self.value("account", "NAME", "cli-option-account"))
            .arg(self.value("owner", "NAME", "cli-option-owner"))
            .arg(self.value("opportunity", "NAME", "cli-option-opportunity"))
            .arg(self.value("on", "DATE", "cli-option-on").value_parser(date()))
            .arg(self.redact())
            .arg(self.template())
            .arg(self.value("workshop", "NAME", "cli-option-workshop"))
            .arg(self.flag("forecast", "cli-option-deck-forecast"))
            .arg(self.value("slides", "KEY", "cli-option-slides").value_delimiter(','))
            .arg(self.flag("replace", "cli-option-replace-file"))
            .after_help(self.list("cli-heading-reports", REPORTS))
    }

    /// Of a plan by its name, of a deck by its file.
    fn template(&self) -> Arg {
        let help = self.texts.format("cli-option-template", &[("choices", TEMPLATES.join(", ").into())]);
        self.value("template", "NAME|FILE", "cli-option-help").help(help)
    }

    fn place(&self) -> Command {
        let matrix = self.positional("matrix", "MATRIX", "cli-argument-matrix");
        let item = self.positional("item", "ITEM", "cli-argument-item");
        let end = |name, shown| {
            self.positional(name, shown, "cli-argument-at").required(true).value_parser(along)
        };
        self.command("place", "cli-about-place")
            .arg(self.workspace(true))
            .arg(matrix.required(true))
            .arg(item.required(true))
            .arg(end("x", "X"))
            .arg(end("y", "Y"))
            .arg(self.value("why", "TEXT", "cli-option-why"))
            .arg(self.value("account", "NAME", "cli-option-account"))
    }

    fn moving(&self) -> Command {
        let opportunity = self.positional("opportunity", "OPPORTUNITY", "cli-argument-opportunity");
        let stage = self.positional("stage", "STAGE", "cli-argument-stage");
        self.command("move", "cli-about-move")
            .arg(self.workspace(true))
            .arg(opportunity.required(true))
            .arg(stage.required(true))
            .arg(self.value("reason", "TEXT", "cli-option-reason"))
            .arg(self.value("on", "DATE", "cli-option-move-on").value_parser(date()))
    }

    fn pack(&self) -> Command {
        let file = || {
            let file = self.positional("file", "FILE", "cli-argument-pack").required(true);
            file.value_parser(value_parser!(PathBuf))
        };
        let out = self.value("out", "FILE", "cli-option-pack-out").required(true);
        let item = self.positional("item", "KIND/KEY", "cli-argument-pack-item").num_args(0..);
        let check = self.command("check", "cli-about-pack-check").arg(file());
        let import = self.command("import", "cli-about-pack-import").arg(self.workspace(true)).arg(file());
        let export = self.command("export", "cli-about-pack-export").arg(self.workspace(true)).arg(item);
        let commands = [
            check.arg(self.flag("json", "cli-option-json")),
            import
                .arg(self.flag("replace", "cli-option-replace").conflicts_with("keep-both"))
                .arg(self.flag("keep-both", "cli-option-keep-both")),
            export
                .arg(out.value_parser(value_parser!(PathBuf)))
                .arg(self.value("pack", "KEY", "cli-option-pack").conflicts_with("item")),
        ];
        self.command("pack", "cli-about-pack")
            .subcommand_required(true)
            .disable_help_subcommand(true)
            .subcommand_help_heading(self.texts.text("cli-heading-commands"))
            .subcommand_value_name("COMMAND")
            .subcommands(commands.map(|command| self.common(command)))
    }

    /// A command with its help laid out.
    fn command(&self, name: &'static str, about: &str) -> Command {
        let heading = self.texts.text("cli-heading-usage");
        Command::new(name).about(self.texts.text(about)).disable_help_flag(true).help_template(
            format!("{{about}}\n\n{heading} {{usage}}\n\n{{all-args}}{{after-help}}\n"),
        )
    }

    /// The same with what all commands have, below their own.
    fn common(&self, command: Command) -> Command {
        command
            .arg(self.choice("lang", "LANG", "cli-option-lang", Language::ALL.map(Language::code)))
            .arg(self.flag("help", "cli-option-help").short('h').action(ArgAction::Help))
    }

    fn workspace(&self, required: bool) -> Arg {
        let workspace = self.positional("workspace", "WORKSPACE", "cli-argument-workspace");
        workspace.required(required).value_parser(value_parser!(PathBuf))
    }

    fn positional(&self, name: &'static str, shown: &'static str, help: &str) -> Arg {
        let heading = self.texts.text("cli-heading-arguments");
        let order =
            POSITIONALS.iter().position(|known| *known == name).unwrap_or(POSITIONALS.len());
        Arg::new(name)
            .value_name(shown)
            .help(self.texts.text(help))
            .help_heading(heading)
            .display_order(order)
    }

    /// `--redact`, or `--redact=cost`.
    fn redact(&self) -> Arg {
        let redact = self.value("redact", "WHAT", "cli-option-redact").num_args(0..=1).require_equals(true);
        redact.default_missing_value(PRIVATE).hide_possible_values(true).value_parser(names([PRIVATE, COST]))
    }

    fn flag(&self, name: &'static str, help: &str) -> Arg {
        let heading = self.texts.text("cli-heading-options");
        Arg::new(name)
            .long(name)
            .help(self.texts.text(help))
            .help_heading(heading)
            .action(ArgAction::SetTrue)
    }

    fn value(&self, name: &'static str, shown: &'static str, help: &str) -> Arg {
        self.flag(name, help).action(ArgAction::Set).value_name(shown).hide_default_value(true)
    }

    fn choice<const N: usize>(
        &self,
        name: &'static str,
        shown: &'static str,
        help: &str,
        of: [&'static str; N],
    ) -> Arg {
        let help = self.texts.format(help, &[("choices", of.join(", ").into())]);
        self.value(name, shown, "cli-option-help")
            .help(help)
            .hide_possible_values(true)
            .value_parser(names(of))
    }

    /// Names with their descriptions, below the options.
    fn list<const N: usize>(
        &self,
        heading: &str,
        items: [(&'static str, &'static str); N],
    ) -> String {
        let line = |(name, about)| format!("  {name:<14} {}", self.texts.text(about));
        format!("{}\n{}", self.texts.text(heading), items.map(line).join("\n"))
    }
}

fn names<const N: usize>(of: [&'static str; N]) -> ValueParser {
    PossibleValuesParser::new(of).into()
}

/// A place on an axis, 0 to 100.
fn along(text: &str) -> Result<f64, String> {
    let number = text.parse::<f64>().ok().filter(|number| (0.0..=100.0).contains(number));
    number.ok_or_else(|| text.to_owned())
}

fn date() -> ValueParser {
    ValueParser::new(|text: &str| text.parse::<NaiveDate>())
}

/// `1200x800`, each from 1 to 10,000 px, or the name of a sheet.
fn size(text: &str) -> Result<Size, String> {
    if SHEETS.contains(&text) {
        return Ok(Size::Sheet(text.to_owned()));
    }
    let side = |text: &str| text.parse::<u32>().ok().filter(|side| (1..=10_000).contains(side));
    let sides = text
        .split_once(['x', 'X', '×'])
        .and_then(|(width, height)| Some(Size::Px(side(width)?, side(height)?)));
    sides.ok_or_else(|| text.to_owned())
}

#[cfg(test)]
mod tests {
    use super::{Language, Size, Texts, grammar, size};

    #[test]
    fn the_grammar_holds_together_in_every_language() {
        for language in Language::ALL {
            grammar(Texts::for_language(language)).debug_assert();
        }
    }

    #[test]
    fn a_size_is_two_sides_within_reason() {
        assert_eq!(size("1200x800"), Ok(Size::Px(1200, 800)));
        assert_eq!(size("page-portrait"), Ok(Size::Sheet("page-portrait".to_owned())));
        for wrong in ["", "pages", "1200", "x", "0x5", "1200x99999", "-1x5", "ax b"] {
            assert!(size(wrong).is_err(), "{wrong}");
        }
    }
}
