//! The method put into one language for the page.

use domain::method::{
    self as m, Agenda, Computed, Criterion, Deck, Matrix, Method, Pass, Process, Rated, Scale, Scorecard, Section, Test,
    Tested,
};

use super::category_key;
use super::view::{
    AgendaInfo, AgendaStepInfo, AxisInfo, BandInfo, CardInfo, CriterionInfo, DeckInfo, EvidenceInfo, GroupInfo, LevelView, MatrixInfo,
    MethodView, PassInfo, PipelineView, RatedInfo, ScaleView, ScorecardInfo, SourceView, StageView, StepInfo, ZoneInfo,
};

/// A method in the language with a code.
pub(super) struct Words<'a> {
    pub(super) method: &'a Method,
    pub(super) code: &'a str,
}

impl Words<'_> {
    pub(super) fn method(&self) -> MethodView {
        let method = self.method;
        MethodView {
            scales: method.scales().map(|it| self.scale(it)).collect(),
            scorecards: method.scorecards().map(|it| self.scorecard(it)).collect(),
            matrices: method.matrices().map(|it| self.matrix(it)).collect(),
            pipelines: method.processes().map(|it| self.pipeline(it)).collect(),
            agendas: method.agendas().map(|it| self.agenda(it)).collect(),
            decks: method.decks().map(|it| self.deck(it)).collect(),
        }
    }

    fn say(&self, words: &m::Words) -> String {
        words.get(self.code).to_owned()
    }

    fn maybe(&self, words: Option<&m::Words>) -> Option<String> {
        words.map(|words| self.say(words))
    }

    fn all(&self, list: &[m::Words]) -> Vec<String> {
        list.iter().map(|words| self.say(words)).collect()
    }

    fn source<S: Section>(&self, section: &S) -> SourceView {
        let own = self.method.own().is_some_and(|own| S::of(own).iter().any(|it| it.key() == section.key()));
        let source = section.source();
        SourceView { models: source.models.clone(), ours: source.is_ours(), own }
    }

    fn scale(&self, scale: &Scale) -> ScaleView {
        ScaleView {
            key: scale.key.clone(),
            title: self.say(&scale.title),
            applies: subjects(&scale.applies),
            multiple: scale.multiple,
            role: scale.role.map(|role| role.name().to_owned()),
            target: scale.target,
            private: scale.private,
            sensitive: scale.sensitive,
            levels: scale.levels.iter().map(|level| self.level(level)).collect(),
            source: self.source(scale),
        }
    }

    fn level(&self, level: &m::Level) -> LevelView {
        LevelView {
            key: level.key.clone(),
            title: self.say(&level.title),
            sign: level.sign.clone(),
            value: level.value,
            tone: level.tone.clone(),
            advice: self.maybe(level.advice.as_ref()),
            goal: self.maybe(level.goal.as_ref()),
            count: level.count,
            share: level.share.map(u32::from),
            time: level.time.map(u32::from),
            coverage: level.coverage.clone(),
            engagement: level.engagement.clone(),
            requires: level.requires.iter().map(|need| need.name().to_owned()).collect(),
            hidden: level.hidden,
            key_role: level.key_role.clone(),
            private: level.private,
            evidence: level.evidence.iter().map(|mark| EvidenceInfo { key: mark.key.clone(), text: self.say(&mark.text) }).collect(),
            tactics: self.all(&level.tactics),
            focus: self.all(&level.focus),
            avoid: self.all(&level.avoid),
            at: level.at.map(|at| at.map(u32::from)),
        }
    }

    fn scorecard(&self, card: &Scorecard) -> ScorecardInfo {
        ScorecardInfo {
            key: card.key.clone(),
            title: self.say(&card.title),
            applies: subjects(&card.applies),
            prompt: self.maybe(card.prompt.as_ref()),
            pass: card.pass.map(pass),
            limit: card.limit,
            template: card.template,
            groups: self.groups(&card.groups),
            criteria: card.criteria.iter().map(|it| self.criterion(it)).collect(),
            source: self.source(card),
        }
    }

    fn groups(&self, groups: &[m::Group]) -> Vec<GroupInfo> {
        groups.iter().map(|group| GroupInfo { key: group.key.clone(), title: self.say(&group.title) }).collect()
    }

    fn criterion(&self, criterion: &Criterion) -> CriterionInfo {
        CriterionInfo {
            key: criterion.key.clone(),
            title: self.say(&criterion.title),
            prompt: self.maybe(criterion.prompt.as_ref()),
            questions: self.all(&criterion.questions),
            group: criterion.group.clone(),
            weight: criterion.weight,
            rated: self.rated(&criterion.rated),
        }
    }

    fn rated(&self, rated: &Rated) -> RatedInfo {
        let step = |step: &m::StepWords| StepInfo { value: step.value, title: self.say(&step.title) };
        match rated {
            Rated::Steps { from, to, levels } => {
                RatedInfo::Steps { from: *from, to: *to, words: levels.iter().map(step).collect() }
            }
            Rated::Field { field, low, high } => {
                RatedInfo::Field { field: field.name().to_owned(), low: *low, high: *high }
            }
            Rated::Scale(scale) => RatedInfo::Scale { scale: scale.clone() },
            Rated::Scorecard(scorecard) => RatedInfo::Scorecard { scorecard: scorecard.clone() },
            Rated::Test(of, test) => tested(of, test),
        }
    }

    fn matrix(&self, matrix: &Matrix) -> MatrixInfo {
        MatrixInfo {
            key: matrix.key.clone(),
            title: self.say(&matrix.title),
            places: subjects(&matrix.places),
            within: matrix.within.map(|within| within.name().to_owned()),
            x: self.axis(&matrix.x),
            y: self.axis(&matrix.y),
            zones: matrix.zones.iter().map(|zone| self.zone(zone)).collect(),
            size: matrix.size.map(|measure| measure.name().to_owned()),
            ring: matrix.ring.map(|measure| measure.name().to_owned()),
            colour: matrix.colour.clone(),
            source: self.source(matrix),
        }
    }

    fn axis(&self, axis: &m::Axis) -> AxisInfo {
        let scale = match axis.computed() {
            Some(Computed::Scale(key)) => self.method.scale(key),
            _ => None,
        };
        AxisInfo {
            title: self.say(&axis.title),
            low: self.say(&axis.low),
            high: self.say(&axis.high),
            scorecard: axis.scorecard.clone(),
            scale: axis.scale.clone(),
            bands: scale.map(|scale| self.bands(scale)).unwrap_or_default(),
        }
    }

    fn bands(&self, scale: &Scale) -> Vec<BandInfo> {
        let band = |level: &m::Level| {
            let (from, to) = scale.band(&level.key)?;
            Some(BandInfo { level: level.key.clone(), title: self.say(&level.title), from, to })
        };
        scale.levels.iter().filter_map(band).collect()
    }

    fn zone(&self, zone: &m::Zone) -> ZoneInfo {
        ZoneInfo {
            key: zone.key.clone(),
            name: self.say(&zone.name),
            area: zone.area.0,
            treat: self.say(&zone.treat),
            tone: zone.tone.clone(),
            flag: zone.flag.map(|flag| flag.name().to_owned()),
        }
    }

    fn agenda(&self, agenda: &Agenda) -> AgendaInfo {
        AgendaInfo {
            key: agenda.key.clone(),
            title: self.say(&agenda.title),
            goal: self.say(&agenda.goal),
            board: agenda.board.clone(),
            review: agenda.review,
            minutes: agenda.minutes(),
            steps: agenda.steps.iter().map(|step| self.agenda_step(step)).collect(),
            source: self.source(agenda),
        }
    }

    fn agenda_step(&self, step: &m::AgendaStep) -> AgendaStepInfo {
        AgendaStepInfo {
            key: step.key.clone(),
            title: self.say(&step.title),
            kind: step.kind.name().to_owned(),
            minutes: u32::from(step.minutes),
            prompt: self.maybe(step.prompt.as_ref()),
            place: step.place.map(|place| place.name().to_owned()),
            deck: step.deck.clone(),
        }
    }

    fn deck(&self, deck: &Deck) -> DeckInfo {
        DeckInfo {
            key: deck.key.clone(),
            title: self.say(&deck.title),
            reference: deck.reference,
            groups: self.groups(&deck.groups),
            cards: deck.cards.iter().map(|card| self.card(card)).collect(),
            source: self.source(deck),
        }
    }

    fn card(&self, card: &m::Card) -> CardInfo {
        CardInfo {
            key: card.key.clone(),
            text: self.say(&card.text),
            group: card.group.clone(),
            answer: self.maybe(card.answer.as_ref()),
            place: card.place.map(|place| place.name().to_owned()),
        }
    }

    fn pipeline(&self, process: &Process) -> PipelineView {
        PipelineView {
            key: process.key.clone(),
            title: self.say(&process.title),
            stages: process.stages.iter().map(|stage| self.stage(stage)).collect(),
        }
    }

    fn stage(&self, stage: &m::Stage) -> StageView {
        StageView {
            key: stage.key.clone(),
            sign: stage.sign.clone(),
            title: self.say(&stage.title),
            goal: self.say(&stage.goal),
            marks: stage.marks.iter().map(|mark| self.say(&mark.text)).collect(),
            warnings: stage.warnings.iter().map(|words| self.say(words)).collect(),
            probability: u32::from(stage.probability),
            category: category_key(stage.category).to_owned(),
            expected_days: Some(u32::from(stage.expected_days)),
        }
    }
}

fn subjects(subjects: &[m::Subject]) -> Vec<String> {
    subjects.iter().map(|subject| subject.name().to_owned()).collect()
}

fn pass(pass: Pass) -> PassInfo {
    match pass {
        Pass::All => PassInfo::All,
        Pass::Any => PassInfo::Any,
        Pass::Percent(percent) => PassInfo::Percent(percent.into()),
    }
}

fn tested(of: &Tested, test: &Test) -> RatedInfo {
    let (mut field, mut scale, mut scorecard) = (None, None, None);
    match of {
        Tested::Field(it) => field = Some(it.name().to_owned()),
        Tested::Scale(key) => scale = Some(key.clone()),
        Tested::Scorecard(key) => scorecard = Some(key.clone()),
    }
    let (at_least, at_most, is) = match test {
        Test::Within { at_least, at_most } => (*at_least, *at_most, Vec::new()),
        Test::Is(words) => (None, None, words.clone()),
    };
    RatedInfo::Test { field, scale, scorecard, at_least, at_most, is }
}
