// Written by `cargo xtask generate` from the command list in Rust. Do not edit.

/** Keys of all texts. */
export type TextKey =
  | 'account-category'
  | 'account-category-goal'
  | 'account-category-history'
  | 'account-children'
  | 'account-children-none'
  | 'account-city'
  | 'account-contacts'
  | 'account-country'
  | 'account-employees'
  | 'account-facts'
  | 'account-founded'
  | 'account-gone'
  | 'account-industry'
  | 'account-of-potential'
  | 'account-open'
  | 'account-open-opportunities'
  | 'account-open-sum'
  | 'account-overview'
  | 'account-parent'
  | 'account-potential'
  | 'account-rationale'
  | 'account-rationale-line'
  | 'account-revenue'
  | 'account-revenue-plain'
  | 'account-to-opportunities'
  | 'account-to-people'
  | 'account-to-portfolio'
  | 'account-turnover'
  | 'account-unit-amount'
  | 'account-unit-delete'
  | 'account-unit-name'
  | 'account-unit-open'
  | 'account-unit-people'
  | 'account-units-add'
  | 'account-units-none'
  | 'account-website'
  | 'account-zone'
  | 'activities-account'
  | 'activities-account-needed'
  | 'activities-add'
  | 'activities-author'
  | 'activities-date'
  | 'activities-days'
  | 'activities-days-none'
  | 'activities-days-today'
  | 'activities-hint'
  | 'activities-hours'
  | 'activities-hours-hint'
  | 'activities-hours-sum'
  | 'activities-kind'
  | 'activities-kind-call'
  | 'activities-kind-mail'
  | 'activities-kind-meeting'
  | 'activities-kind-visit'
  | 'activities-kind-work'
  | 'activities-log'
  | 'activities-none'
  | 'activities-person'
  | 'activities-summary'
  | 'activities-teammate'
  | 'activities-today'
  | 'activities-view'
  | 'balance-days'
  | 'balance-effort-cost'
  | 'balance-effort-days'
  | 'balance-empty-begin'
  | 'balance-empty-investment'
  | 'balance-empty-win-win'
  | 'balance-hint'
  | 'balance-investment'
  | 'balance-limit-of'
  | 'balance-limits'
  | 'balance-outside'
  | 'balance-outside-none'
  | 'balance-over'
  | 'balance-over-none'
  | 'balance-rate-hint'
  | 'balance-unrated'
  | 'balance-win-win'
  | 'board-align'
  | 'board-align-across'
  | 'board-align-bottom'
  | 'board-align-centre'
  | 'board-align-down'
  | 'board-align-left'
  | 'board-align-middle'
  | 'board-align-right'
  | 'board-align-top'
  | 'board-at'
  | 'board-bar'
  | 'board-become'
  | 'board-by-hand'
  | 'board-certainty'
  | 'board-certainty-assumed'
  | 'board-certainty-confirmed'
  | 'board-certainty-hearsay'
  | 'board-colour'
  | 'board-duplicate'
  | 'board-face-down'
  | 'board-fit'
  | 'board-from-to'
  | 'board-group'
  | 'board-history'
  | 'board-is-locked'
  | 'board-join'
  | 'board-keys'
  | 'board-keys-arrows'
  | 'board-keys-bar'
  | 'board-keys-ctrl-zoom'
  | 'board-keys-go'
  | 'board-keys-lasso'
  | 'board-keys-marquee'
  | 'board-keys-next'
  | 'board-keys-nudge'
  | 'board-keys-pan'
  | 'board-keys-paste'
  | 'board-keys-snap'
  | 'board-keys-take'
  | 'board-keys-type'
  | 'board-keys-zoom'
  | 'board-kind-account'
  | 'board-kind-note'
  | 'board-kind-opportunity'
  | 'board-kind-person'
  | 'board-kind-unit'
  | 'board-lasso'
  | 'board-lock'
  | 'board-locked'
  | 'board-mini'
  | 'board-moved'
  | 'board-note-text'
  | 'board-notes-hint'
  | 'board-owner'
  | 'board-paste-left'
  | 'board-remove'
  | 'board-source-said'
  | 'board-together'
  | 'board-ungroup'
  | 'board-unlock'
  | 'board-votes'
  | 'board-zoom'
  | 'board-zoom-in'
  | 'board-zoom-out'
  | 'catalogue-add'
  | 'catalogue-competitors'
  | 'catalogue-competitors-hint'
  | 'catalogue-email'
  | 'catalogue-manager'
  | 'catalogue-price'
  | 'catalogue-products'
  | 'catalogue-products-hint'
  | 'catalogue-region'
  | 'catalogue-role'
  | 'catalogue-series'
  | 'catalogue-team'
  | 'catalogue-team-hint'
  | 'charts-account-revenue'
  | 'charts-accounts-sum'
  | 'charts-accounts-without'
  | 'charts-closed-months'
  | 'charts-column-accounts'
  | 'charts-column-amount'
  | 'charts-column-climbing'
  | 'charts-column-conversion'
  | 'charts-column-count'
  | 'charts-column-discount'
  | 'charts-column-entered'
  | 'charts-column-expected'
  | 'charts-column-gap'
  | 'charts-column-level'
  | 'charts-column-margin'
  | 'charts-column-mean-days'
  | 'charts-column-median-days'
  | 'charts-column-mismatches'
  | 'charts-column-month'
  | 'charts-column-moved'
  | 'charts-column-open-weighted'
  | 'charts-column-our-people'
  | 'charts-column-period'
  | 'charts-column-potential'
  | 'charts-column-range'
  | 'charts-column-revenue'
  | 'charts-column-stage'
  | 'charts-column-suggested'
  | 'charts-column-target'
  | 'charts-column-weighted-amount'
  | 'charts-column-win-rate'
  | 'charts-column-with-commit'
  | 'charts-column-with-pipeline'
  | 'charts-column-with-upside'
  | 'charts-column-won'
  | 'charts-commit'
  | 'charts-counted'
  | 'charts-days'
  | 'charts-forecast'
  | 'charts-forecast-empty'
  | 'charts-forecast-note'
  | 'charts-funnel'
  | 'charts-funnel-empty'
  | 'charts-funnel-note'
  | 'charts-influence-strong'
  | 'charts-influence-weak'
  | 'charts-ladder-aim'
  | 'charts-ladder-empty'
  | 'charts-ladder-note'
  | 'charts-lifecycle-empty'
  | 'charts-lifecycle-note'
  | 'charts-lifecycle-up'
  | 'charts-line-open'
  | 'charts-line-target'
  | 'charts-line-with-commit'
  | 'charts-line-with-pipeline'
  | 'charts-line-with-upside'
  | 'charts-line-won'
  | 'charts-matrix-empty'
  | 'charts-matrix-sizes'
  | 'charts-moved-on'
  | 'charts-no-figures'
  | 'charts-not-identified'
  | 'charts-note-omitted'
  | 'charts-note-other-currency'
  | 'charts-note-overdue'
  | 'charts-note-reserve'
  | 'charts-note-undated'
  | 'charts-note-unstaged'
  | 'charts-note-win-rate'
  | 'charts-note-without-amount'
  | 'charts-open'
  | 'charts-open-months'
  | 'charts-open-weighted'
  | 'charts-outside'
  | 'charts-people-empty'
  | 'charts-people-folded'
  | 'charts-pipeline'
  | 'charts-range'
  | 'charts-revenue'
  | 'charts-revenue-empty'
  | 'charts-revenue-note'
  | 'charts-segments-decided'
  | 'charts-segments-empty'
  | 'charts-segments-margin-known'
  | 'charts-segments-mismatch'
  | 'charts-segments-note'
  | 'charts-segments-note-buyers'
  | 'charts-segments-note-coverage'
  | 'charts-segments-unprofitable'
  | 'charts-target'
  | 'charts-unplaced'
  | 'charts-upside'
  | 'charts-weighted'
  | 'charts-won'
  | 'charts-zone'
  | 'classes-accounts-potential'
  | 'classes-advice'
  | 'classes-advice-none'
  | 'classes-aim'
  | 'classes-aim-by'
  | 'classes-aside'
  | 'classes-aside-by'
  | 'classes-aside-why'
  | 'classes-by-city'
  | 'classes-by-country'
  | 'classes-by-industry'
  | 'classes-by-owner'
  | 'classes-by-tier'
  | 'classes-chart-empty'
  | 'classes-check'
  | 'classes-check-fine'
  | 'classes-contradict'
  | 'classes-contradictions'
  | 'classes-discard'
  | 'classes-drop'
  | 'classes-field-growth-goal'
  | 'classes-field-loss-prevention'
  | 'classes-field-loss-reason'
  | 'classes-field-owner'
  | 'classes-field-plan'
  | 'classes-filter'
  | 'classes-filter-broken'
  | 'classes-filter-empty'
  | 'classes-find-in'
  | 'classes-found'
  | 'classes-gap'
  | 'classes-gaps'
  | 'classes-gaps-hint'
  | 'classes-gaps-none'
  | 'classes-group-by'
  | 'classes-holds'
  | 'classes-holds-not'
  | 'classes-holds-sum'
  | 'classes-in-use'
  | 'classes-keep'
  | 'classes-load'
  | 'classes-missing'
  | 'classes-months'
  | 'classes-more'
  | 'classes-need-growth-goal'
  | 'classes-need-loss-prevention'
  | 'classes-need-loss-reason'
  | 'classes-need-owner'
  | 'classes-need-plan'
  | 'classes-needs'
  | 'classes-no-territory'
  | 'classes-none'
  | 'classes-none-aside'
  | 'classes-none-aside-hint'
  | 'classes-none-here'
  | 'classes-none-hint'
  | 'classes-nothing'
  | 'classes-now'
  | 'classes-of'
  | 'classes-offered'
  | 'classes-open'
  | 'classes-overlaps'
  | 'classes-overlaps-hint'
  | 'classes-overlaps-none'
  | 'classes-phase-falling'
  | 'classes-phase-flat-high'
  | 'classes-phase-rising'
  | 'classes-phase-silent'
  | 'classes-put-aside'
  | 'classes-reason'
  | 'classes-reason-of'
  | 'classes-reopen'
  | 'classes-rule'
  | 'classes-rule-asleep-but-open'
  | 'classes-rule-coverage-above-tier'
  | 'classes-rule-coverage-below-tier'
  | 'classes-rule-engagement-below-tier'
  | 'classes-rule-give-up-but-open'
  | 'classes-rule-give-up-unchecked'
  | 'classes-rule-give-up-with-potential'
  | 'classes-rule-growth-but-falling'
  | 'classes-rule-harvest-but-falling'
  | 'classes-rule-key-but-no-owner'
  | 'classes-rule-key-category-but-give-up'
  | 'classes-rule-key-category-but-lowest-tier'
  | 'classes-rule-key-category-but-not-qualified'
  | 'classes-rule-key-on-tele'
  | 'classes-rule-key-tier-but-give-up'
  | 'classes-rule-ladder-above-target'
  | 'classes-rule-ladder-high-but-regressing'
  | 'classes-rule-lost-category-but-open-revenue'
  | 'classes-rule-normal-category-but-no-revenue'
  | 'classes-rule-project-over-customer'
  | 'classes-rule-qualifies-but-not-key'
  | 'classes-rule-target-category-but-revenue'
  | 'classes-scheme-category'
  | 'classes-scheme-coverage'
  | 'classes-scheme-engagement'
  | 'classes-scheme-goals'
  | 'classes-scheme-ladder'
  | 'classes-scheme-ladder-target'
  | 'classes-scheme-open'
  | 'classes-scheme-open-count'
  | 'classes-scheme-owner'
  | 'classes-scheme-phase'
  | 'classes-scheme-potential'
  | 'classes-scheme-revenue'
  | 'classes-scheme-revenue-before'
  | 'classes-scheme-selection'
  | 'classes-scheme-state'
  | 'classes-scheme-suggested-coverage'
  | 'classes-scheme-suggested-engagement'
  | 'classes-scheme-tier'
  | 'classes-scheme-zone'
  | 'classes-shared'
  | 'classes-sizes'
  | 'classes-sizes-apply'
  | 'classes-sizes-from'
  | 'classes-sizes-hint'
  | 'classes-sizes-none'
  | 'classes-sizes-now'
  | 'classes-sizes-ruled'
  | 'classes-suggests'
  | 'classes-tab-contradictions'
  | 'classes-tab-relationship'
  | 'classes-tab-segments'
  | 'classes-tab-territories'
  | 'classes-team'
  | 'classes-team-add'
  | 'classes-team-drop'
  | 'classes-territories'
  | 'classes-territories-empty'
  | 'classes-territories-hint'
  | 'classes-territory'
  | 'classes-territory-add'
  | 'classes-tier-why'
  | 'classes-title'
  | 'classes-tried'
  | 'classes-unknown'
  | 'classes-use'
  | 'classes-wanted'
  | 'classes-which'
  | 'classes-why'
  | 'classes-why-asleep-but-open'
  | 'classes-why-coverage-above-tier'
  | 'classes-why-coverage-below-tier'
  | 'classes-why-engagement-below-tier'
  | 'classes-why-give-up-but-open'
  | 'classes-why-give-up-unchecked'
  | 'classes-why-give-up-with-potential'
  | 'classes-why-growth-but-falling'
  | 'classes-why-harvest-but-falling'
  | 'classes-why-key-but-no-owner'
  | 'classes-why-key-category-but-give-up'
  | 'classes-why-key-category-but-lowest-tier'
  | 'classes-why-key-category-but-not-qualified'
  | 'classes-why-key-on-tele'
  | 'classes-why-key-tier-but-give-up'
  | 'classes-why-ladder-above-target'
  | 'classes-why-ladder-high-but-regressing'
  | 'classes-why-lost-category-but-open-revenue'
  | 'classes-why-normal-category-but-no-revenue'
  | 'classes-why-project-over-customer'
  | 'classes-why-qualifies-but-not-key'
  | 'classes-why-target-category-but-revenue'
  | 'cli-about'
  | 'cli-about-backup'
  | 'cli-about-chart'
  | 'cli-about-check'
  | 'cli-about-history'
  | 'cli-about-import'
  | 'cli-about-new'
  | 'cli-about-pack'
  | 'cli-about-pack-check'
  | 'cli-about-pack-export'
  | 'cli-about-pack-import'
  | 'cli-about-place'
  | 'cli-about-redo'
  | 'cli-about-report'
  | 'cli-about-show'
  | 'cli-about-undo'
  | 'cli-account-needed'
  | 'cli-account-not-here'
  | 'cli-argument-at'
  | 'cli-argument-chart'
  | 'cli-argument-file'
  | 'cli-argument-item'
  | 'cli-argument-matrix'
  | 'cli-argument-pack'
  | 'cli-argument-pack-item'
  | 'cli-argument-report'
  | 'cli-argument-view'
  | 'cli-argument-workspace'
  | 'cli-changes-end'
  | 'cli-changes-start'
  | 'cli-chart-accuracy'
  | 'cli-chart-calibration'
  | 'cli-chart-changes'
  | 'cli-chart-departments'
  | 'cli-chart-durations'
  | 'cli-chart-fan'
  | 'cli-chart-flow'
  | 'cli-chart-forecast'
  | 'cli-chart-funnel'
  | 'cli-chart-ladder'
  | 'cli-chart-lifecycle'
  | 'cli-chart-matrix'
  | 'cli-chart-moves'
  | 'cli-chart-pareto'
  | 'cli-chart-people'
  | 'cli-chart-people-same'
  | 'cli-chart-portfolio'
  | 'cli-chart-pyramid'
  | 'cli-chart-range'
  | 'cli-chart-revenue'
  | 'cli-chart-ripples'
  | 'cli-chart-segments'
  | 'cli-chart-slips'
  | 'cli-chart-stairs'
  | 'cli-chart-stakeholders'
  | 'cli-chart-time'
  | 'cli-chart-zipper'
  | 'cli-column-bias'
  | 'cli-column-brier'
  | 'cli-column-by-history'
  | 'cli-column-category'
  | 'cli-column-chance'
  | 'cli-column-closed'
  | 'cli-column-closes'
  | 'cli-column-closes-after'
  | 'cli-column-closes-before'
  | 'cli-column-commit'
  | 'cli-column-conversion'
  | 'cli-column-count'
  | 'cli-column-coverage'
  | 'cli-column-email'
  | 'cli-column-error'
  | 'cli-column-freezes'
  | 'cli-column-key'
  | 'cli-column-manager'
  | 'cli-column-median-days'
  | 'cli-column-method'
  | 'cli-column-open-amount'
  | 'cli-column-open-count'
  | 'cli-column-opportunity'
  | 'cli-column-outcome'
  | 'cli-column-p10'
  | 'cli-column-p50'
  | 'cli-column-p90'
  | 'cli-column-period'
  | 'cli-column-pipeline'
  | 'cli-column-places'
  | 'cli-column-price'
  | 'cli-column-product'
  | 'cli-column-reason'
  | 'cli-column-region'
  | 'cli-column-revenue'
  | 'cli-column-role'
  | 'cli-column-roles'
  | 'cli-column-rule'
  | 'cli-column-sentence'
  | 'cli-column-series'
  | 'cli-column-severity'
  | 'cli-column-subject'
  | 'cli-column-target'
  | 'cli-column-tier'
  | 'cli-column-title'
  | 'cli-column-upside'
  | 'cli-column-weighted'
  | 'cli-column-why'
  | 'cli-column-won'
  | 'cli-column-x'
  | 'cli-column-y'
  | 'cli-column-zone'
  | 'cli-column-zones'
  | 'cli-copied'
  | 'cli-from-needed'
  | 'cli-heading-arguments'
  | 'cli-heading-charts'
  | 'cli-heading-commands'
  | 'cli-heading-options'
  | 'cli-heading-reports'
  | 'cli-heading-usage'
  | 'cli-heading-views'
  | 'cli-history-undone'
  | 'cli-import-file'
  | 'cli-import-more'
  | 'cli-import-problem'
  | 'cli-import-ties'
  | 'cli-key-without-rules'
  | 'cli-made'
  | 'cli-map-column'
  | 'cli-map-unread'
  | 'cli-menu-window'
  | 'cli-no-display'
  | 'cli-option-account'
  | 'cli-option-as'
  | 'cli-option-by'
  | 'cli-option-closing'
  | 'cli-option-currency'
  | 'cli-option-dry-run'
  | 'cli-option-from'
  | 'cli-option-help'
  | 'cli-option-horizon'
  | 'cli-option-import-account'
  | 'cli-option-json'
  | 'cli-option-keep-both'
  | 'cli-option-lang'
  | 'cli-option-layout'
  | 'cli-option-map'
  | 'cli-option-matrix'
  | 'cli-option-on'
  | 'cli-option-opportunity'
  | 'cli-option-out'
  | 'cli-option-pack'
  | 'cli-option-pack-out'
  | 'cli-option-redact'
  | 'cli-option-repair'
  | 'cli-option-replace'
  | 'cli-option-replace-file'
  | 'cli-option-sample'
  | 'cli-option-scale'
  | 'cli-option-since'
  | 'cli-option-size'
  | 'cli-option-theme'
  | 'cli-option-to'
  | 'cli-option-until'
  | 'cli-option-version'
  | 'cli-option-why'
  | 'cli-outcome-lost'
  | 'cli-outcome-open'
  | 'cli-outcome-won'
  | 'cli-output-failed'
  | 'cli-pack-sound'
  | 'cli-pack-there'
  | 'cli-pack-what'
  | 'cli-placed'
  | 'cli-redone'
  | 'cli-report-deck'
  | 'cli-report-workbook'
  | 'cli-several'
  | 'cli-sound'
  | 'cli-undone'
  | 'cli-unsound'
  | 'cli-usage-missing'
  | 'cli-usage-unknown'
  | 'cli-usage-value'
  | 'cli-usage-wrong'
  | 'cli-view-accounts'
  | 'cli-view-backtest'
  | 'cli-view-changes'
  | 'cli-view-forecast'
  | 'cli-view-funnel'
  | 'cli-view-insights'
  | 'cli-view-map'
  | 'cli-view-matrices'
  | 'cli-view-opportunities'
  | 'cli-view-people'
  | 'cli-view-pipeline'
  | 'cli-view-portfolio'
  | 'cli-view-products'
  | 'cli-view-teammates'
  | 'cli-written'
  | 'common-account'
  | 'common-account-manager'
  | 'common-accounts'
  | 'common-add'
  | 'common-all'
  | 'common-amount'
  | 'common-back'
  | 'common-cancel'
  | 'common-close'
  | 'common-copy'
  | 'common-count-accounts'
  | 'common-count-opportunities'
  | 'common-count-people'
  | 'common-currency'
  | 'common-date'
  | 'common-delete'
  | 'common-edit'
  | 'common-evidence'
  | 'common-export'
  | 'common-forecast'
  | 'common-import'
  | 'common-language'
  | 'common-language-en'
  | 'common-language-zh-Hans'
  | 'common-language-zh-Hant'
  | 'common-name'
  | 'common-next'
  | 'common-no'
  | 'common-none'
  | 'common-note'
  | 'common-ok'
  | 'common-open'
  | 'common-opportunities'
  | 'common-opportunity'
  | 'common-owner'
  | 'common-paste'
  | 'common-people'
  | 'common-person'
  | 'common-pipeline'
  | 'common-portfolio'
  | 'common-print'
  | 'common-reason'
  | 'common-redo'
  | 'common-rename'
  | 'common-retry'
  | 'common-save'
  | 'common-saved'
  | 'common-search'
  | 'common-source'
  | 'common-stage'
  | 'common-status'
  | 'common-total'
  | 'common-undo'
  | 'common-unit'
  | 'common-units'
  | 'common-unknown'
  | 'common-workspace'
  | 'common-yes'
  | 'errors-account-needed'
  | 'errors-already-became'
  | 'errors-bad-request'
  | 'errors-busy'
  | 'errors-cancelled'
  | 'errors-chosen'
  | 'errors-conflict'
  | 'errors-cycle'
  | 'errors-damaged'
  | 'errors-disk-full'
  | 'errors-drawing'
  | 'errors-evidence-needed'
  | 'errors-file-denied'
  | 'errors-file-exists'
  | 'errors-file-missing'
  | 'errors-file-other'
  | 'errors-folder-missing'
  | 'errors-gone'
  | 'errors-has-left'
  | 'errors-hidden'
  | 'errors-in-use'
  | 'errors-io'
  | 'errors-later-fact'
  | 'errors-locked'
  | 'errors-misfit'
  | 'errors-name-differs'
  | 'errors-name-needed'
  | 'errors-no-contradiction'
  | 'errors-no-ends'
  | 'errors-no-score'
  | 'errors-no-target'
  | 'errors-no-workspace'
  | 'errors-not-a-currency'
  | 'errors-not-a-date'
  | 'errors-not-a-margin'
  | 'errors-not-a-number'
  | 'errors-not-a-percentage'
  | 'errors-not-a-step'
  | 'errors-not-a-weight'
  | 'errors-not-a-workspace'
  | 'errors-not-an-amount'
  | 'errors-not-an-area'
  | 'errors-not-for'
  | 'errors-not-hours'
  | 'errors-not-proposed'
  | 'errors-not-rated'
  | 'errors-not-yet'
  | 'errors-nothing-to-redo'
  | 'errors-nothing-to-undo'
  | 'errors-older-read-only'
  | 'errors-other-account'
  | 'errors-other-account-deal'
  | 'errors-over-a-hundred'
  | 'errors-own-chair'
  | 'errors-own-cycle'
  | 'errors-pack'
  | 'errors-picture-format'
  | 'errors-read-only'
  | 'errors-reason-needed'
  | 'errors-redacted'
  | 'errors-report'
  | 'errors-report-format'
  | 'errors-rules-crossed'
  | 'errors-rules-empty'
  | 'errors-rules-limit'
  | 'errors-rules-no-threshold'
  | 'errors-rules-no-words'
  | 'errors-rules-none'
  | 'errors-rules-percent'
  | 'errors-rules-same'
  | 'errors-rules-too-many'
  | 'errors-rules-why-needed'
  | 'errors-self-link'
  | 'errors-switched-off'
  | 'errors-target-past'
  | 'errors-too-many-notes'
  | 'errors-too-many-votes'
  | 'errors-too-new'
  | 'errors-unit-cycle'
  | 'errors-unit-without-account'
  | 'errors-unknown-key'
  | 'errors-unknown-name'
  | 'errors-workshop-ended'
  | 'errors-zones-gap'
  | 'errors-zones-overlap'
  | 'export-copied'
  | 'export-copy'
  | 'export-copy-failed'
  | 'export-format'
  | 'export-format-pdf'
  | 'export-format-png'
  | 'export-format-svg'
  | 'export-save'
  | 'export-scale'
  | 'export-theme'
  | 'export-theme-dark'
  | 'export-theme-light'
  | 'export-theme-print'
  | 'export-theme-projector'
  | 'export-theme-seen'
  | 'export-title'
  | 'export-where'
  | 'export-written'
  | 'forecast-ahead'
  | 'forecast-as-chart'
  | 'forecast-as-table'
  | 'forecast-by-month'
  | 'forecast-by-quarter'
  | 'forecast-by-year'
  | 'forecast-categories'
  | 'forecast-copied'
  | 'forecast-copy'
  | 'forecast-empty'
  | 'forecast-empty-hint'
  | 'forecast-everybody'
  | 'forecast-from'
  | 'forecast-grain'
  | 'forecast-month'
  | 'forecast-months'
  | 'forecast-period'
  | 'forecast-set-targets'
  | 'forecast-show-categories'
  | 'forecast-shown-as'
  | 'forecast-target'
  | 'forecast-targets'
  | 'forecast-targets-hint'
  | 'forecast-to'
  | 'format-bytes'
  | 'format-date'
  | 'format-date-time'
  | 'format-day'
  | 'format-days'
  | 'format-month'
  | 'format-month-1'
  | 'format-month-10'
  | 'format-month-11'
  | 'format-month-12'
  | 'format-month-2'
  | 'format-month-3'
  | 'format-month-4'
  | 'format-month-5'
  | 'format-month-6'
  | 'format-month-7'
  | 'format-month-8'
  | 'format-month-9'
  | 'format-percent'
  | 'format-quarter'
  | 'format-quarter-name'
  | 'format-today'
  | 'format-tomorrow'
  | 'format-unit-large'
  | 'format-unit-middle'
  | 'format-unit-small'
  | 'format-yesterday'
  | 'frame-backed-up'
  | 'frame-backup'
  | 'frame-backup-to'
  | 'frame-brought-up-to-date'
  | 'frame-close'
  | 'frame-dismiss'
  | 'frame-file-kind'
  | 'frame-find'
  | 'frame-foot'
  | 'frame-history'
  | 'frame-import'
  | 'frame-inspector'
  | 'frame-inspector-fold'
  | 'frame-inspector-none'
  | 'frame-inspector-unfold'
  | 'frame-new'
  | 'frame-not-there'
  | 'frame-notices'
  | 'frame-open'
  | 'frame-present'
  | 'frame-present-end'
  | 'frame-program'
  | 'frame-rail'
  | 'frame-rail-fold'
  | 'frame-rail-unfold'
  | 'frame-read-only'
  | 'frame-read-only-why'
  | 'frame-recent-accounts'
  | 'frame-recent-files'
  | 'frame-redo-step'
  | 'frame-redone'
  | 'frame-sample'
  | 'frame-settings'
  | 'frame-team'
  | 'frame-to-portfolio'
  | 'frame-undo-step'
  | 'frame-undone'
  | 'frame-window-title'
  | 'frame-workshops'
  | 'frame-workspace-menu'
  | 'history-added'
  | 'history-deleted'
  | 'history-field-account'
  | 'history-field-agenda'
  | 'history-field-amount-minor'
  | 'history-field-assets-minor'
  | 'history-field-attendees'
  | 'history-field-became'
  | 'history-field-certainty'
  | 'history-field-city'
  | 'history-field-clique'
  | 'history-field-closed-on'
  | 'history-field-closes-on'
  | 'history-field-colour'
  | 'history-field-concern'
  | 'history-field-contender'
  | 'history-field-count'
  | 'history-field-counter-measure'
  | 'history-field-country'
  | 'history-field-criterion'
  | 'history-field-currency'
  | 'history-field-days'
  | 'history-field-debts-minor'
  | 'history-field-definition'
  | 'history-field-discount-percent'
  | 'history-field-done'
  | 'history-field-done-on'
  | 'history-field-due-on'
  | 'history-field-effort-cost-minor'
  | 'history-field-effort-days'
  | 'history-field-email'
  | 'history-field-employees'
  | 'history-field-ended-on'
  | 'history-field-evidence'
  | 'history-field-face-down'
  | 'history-field-factor'
  | 'history-field-field'
  | 'history-field-filter'
  | 'history-field-founded'
  | 'history-field-from'
  | 'history-field-group'
  | 'history-field-growth-goal'
  | 'history-field-hours'
  | 'history-field-industry'
  | 'history-field-influences'
  | 'history-field-item'
  | 'history-field-language'
  | 'history-field-layer'
  | 'history-field-left-on'
  | 'history-field-levels'
  | 'history-field-locked'
  | 'history-field-loss-prevention'
  | 'history-field-loss-reason'
  | 'history-field-manager'
  | 'history-field-map-x'
  | 'history-field-map-y'
  | 'history-field-margin-percent'
  | 'history-field-moment'
  | 'history-field-month'
  | 'history-field-name'
  | 'history-field-note'
  | 'history-field-off-map'
  | 'history-field-offer'
  | 'history-field-on-date'
  | 'history-field-opened-on'
  | 'history-field-opportunity'
  | 'history-field-origin'
  | 'history-field-outcome'
  | 'history-field-outside'
  | 'history-field-owner'
  | 'history-field-parent'
  | 'history-field-parked'
  | 'history-field-person'
  | 'history-field-phone'
  | 'history-field-pipeline'
  | 'history-field-placeholder'
  | 'history-field-plan-reviewed-on'
  | 'history-field-position'
  | 'history-field-potential-minor'
  | 'history-field-price-minor'
  | 'history-field-probability'
  | 'history-field-product'
  | 'history-field-profit-minor'
  | 'history-field-region'
  | 'history-field-revenue-minor'
  | 'history-field-rhythm-days'
  | 'history-field-role'
  | 'history-field-round'
  | 'history-field-series'
  | 'history-field-since-on'
  | 'history-field-source'
  | 'history-field-stage'
  | 'history-field-started-on'
  | 'history-field-steps'
  | 'history-field-strategy'
  | 'history-field-strength'
  | 'history-field-subject'
  | 'history-field-summary'
  | 'history-field-target'
  | 'history-field-teammate'
  | 'history-field-territory'
  | 'history-field-text'
  | 'history-field-time-percent'
  | 'history-field-title'
  | 'history-field-to'
  | 'history-field-turnover-minor'
  | 'history-field-unit'
  | 'history-field-until-on'
  | 'history-field-value'
  | 'history-field-voter'
  | 'history-field-votes-each'
  | 'history-field-website'
  | 'history-field-why'
  | 'history-field-workshop'
  | 'history-field-x'
  | 'history-field-y'
  | 'history-field-zone'
  | 'history-gone'
  | 'history-op-account-add'
  | 'history-op-account-delete'
  | 'history-op-account-edit'
  | 'history-op-action-add'
  | 'history-op-action-delete'
  | 'history-op-action-edit'
  | 'history-op-activity-add'
  | 'history-op-activity-delete'
  | 'history-op-activity-edit'
  | 'history-op-agenda-keep'
  | 'history-op-board-lock'
  | 'history-op-board-take-away'
  | 'history-op-board-unlock'
  | 'history-op-catalogue-add'
  | 'history-op-catalogue-delete'
  | 'history-op-catalogue-edit'
  | 'history-op-category-follow'
  | 'history-op-clique-add'
  | 'history-op-clique-delete'
  | 'history-op-clique-edit'
  | 'history-op-contradiction-aside'
  | 'history-op-contradiction-reopen'
  | 'history-op-deck-order'
  | 'history-op-entry-add'
  | 'history-op-entry-delete'
  | 'history-op-entry-edit'
  | 'history-op-entry-move'
  | 'history-op-erased'
  | 'history-op-import'
  | 'history-op-insider-add'
  | 'history-op-insider-delete'
  | 'history-op-insider-edit'
  | 'history-op-judge'
  | 'history-op-judge-target'
  | 'history-op-level-reason'
  | 'history-op-link-add'
  | 'history-op-link-alliance'
  | 'history-op-link-conflict'
  | 'history-op-link-delete'
  | 'history-op-link-dotted'
  | 'history-op-link-edit'
  | 'history-op-link-introduction'
  | 'history-op-matrix-options'
  | 'history-op-method-reset'
  | 'history-op-note-add'
  | 'history-op-note-delete'
  | 'history-op-note-duplicate'
  | 'history-op-note-edit'
  | 'history-op-note-group'
  | 'history-op-note-lock'
  | 'history-op-note-to-account'
  | 'history-op-note-to-opportunity'
  | 'history-op-note-to-unit'
  | 'history-op-note-ungroup'
  | 'history-op-note-unlock'
  | 'history-op-opportunity-add'
  | 'history-op-opportunity-delete'
  | 'history-op-opportunity-edit'
  | 'history-op-opportunity-move'
  | 'history-op-pack-import'
  | 'history-op-pack-item-add'
  | 'history-op-pack-item-edit'
  | 'history-op-pack-item-off'
  | 'history-op-pack-item-on'
  | 'history-op-pack-item-remove'
  | 'history-op-pack-remove'
  | 'history-op-pair-add'
  | 'history-op-pair-delete'
  | 'history-op-pair-edit'
  | 'history-op-people-settings'
  | 'history-op-person-add'
  | 'history-op-person-delete'
  | 'history-op-person-edit'
  | 'history-op-person-leave'
  | 'history-op-person-manager'
  | 'history-op-person-place'
  | 'history-op-person-succeed'
  | 'history-op-person-text'
  | 'history-op-place'
  | 'history-op-place-computed'
  | 'history-op-placement-explain'
  | 'history-op-placement-lock'
  | 'history-op-placement-unlock'
  | 'history-op-private'
  | 'history-op-proposal-accept'
  | 'history-op-proposal-aside'
  | 'history-op-proposal-back'
  | 'history-op-rate'
  | 'history-op-rules-set'
  | 'history-op-sample'
  | 'history-op-target-set'
  | 'history-op-team-add'
  | 'history-op-team-delete'
  | 'history-op-team-edit'
  | 'history-op-territory-add'
  | 'history-op-territory-delete'
  | 'history-op-territory-edit'
  | 'history-op-tier-apply'
  | 'history-op-tier-rule'
  | 'history-op-tier-scheme'
  | 'history-op-tier-target'
  | 'history-op-unit-add'
  | 'history-op-unit-delete'
  | 'history-op-unit-edit'
  | 'history-op-unit-rename'
  | 'history-op-unknown'
  | 'history-op-unplace'
  | 'history-op-vote-cast'
  | 'history-op-weigh'
  | 'history-op-workshop-begin'
  | 'history-op-workshop-clock'
  | 'history-op-workshop-delete'
  | 'history-op-workshop-edit'
  | 'history-op-workshop-end'
  | 'history-op-workshop-reveal'
  | 'history-op-workspace-edit'
  | 'history-op-zones-edit'
  | 'history-outcome-lost'
  | 'history-outcome-open'
  | 'history-outcome-won'
  | 'history-proposal-aside'
  | 'history-spot'
  | 'imports-action'
  | 'imports-add-more'
  | 'imports-as-read'
  | 'imports-broken-left-out'
  | 'imports-choose'
  | 'imports-choose-button'
  | 'imports-chosen'
  | 'imports-clear'
  | 'imports-column'
  | 'imports-count-incomplete'
  | 'imports-count-incomplete-hint'
  | 'imports-count-named'
  | 'imports-count-named-hint'
  | 'imports-count-new'
  | 'imports-count-new-hint'
  | 'imports-count-same'
  | 'imports-count-same-hint'
  | 'imports-count-skipped'
  | 'imports-count-skipped-hint'
  | 'imports-count-updated'
  | 'imports-count-updated-hint'
  | 'imports-date-order'
  | 'imports-date-order-name'
  | 'imports-decimal'
  | 'imports-decimal-name'
  | 'imports-drop'
  | 'imports-empty'
  | 'imports-encoding'
  | 'imports-fate'
  | 'imports-fate-name'
  | 'imports-field'
  | 'imports-field-of'
  | 'imports-file-kinds'
  | 'imports-first'
  | 'imports-guessed'
  | 'imports-header-row'
  | 'imports-hint'
  | 'imports-kind'
  | 'imports-kind-hint'
  | 'imports-kind-name'
  | 'imports-left-out'
  | 'imports-look'
  | 'imports-missing'
  | 'imports-more'
  | 'imports-no-heading'
  | 'imports-no-problems'
  | 'imports-not-taken'
  | 'imports-problem'
  | 'imports-problems'
  | 'imports-reading'
  | 'imports-required'
  | 'imports-row'
  | 'imports-rows'
  | 'imports-run'
  | 'imports-running'
  | 'imports-separator'
  | 'imports-sheet'
  | 'imports-stage-of'
  | 'imports-stage-words'
  | 'imports-step-files'
  | 'imports-step-map'
  | 'imports-step-report'
  | 'imports-tab'
  | 'imports-then'
  | 'imports-then-name'
  | 'imports-tie-circle'
  | 'imports-tie-ends'
  | 'imports-tie-kind'
  | 'imports-tie-self'
  | 'imports-tie-several'
  | 'imports-tie-strength'
  | 'imports-title'
  | 'imports-undo'
  | 'imports-unreadable'
  | 'insights-all'
  | 'insights-at-least'
  | 'insights-at-most'
  | 'insights-behind'
  | 'insights-days'
  | 'insights-do'
  | 'insights-fact-actions'
  | 'insights-fact-approvers'
  | 'insights-fact-check-days'
  | 'insights-fact-circles'
  | 'insights-fact-circles-without-friend'
  | 'insights-fact-coaches'
  | 'insights-fact-contacts'
  | 'insights-fact-core'
  | 'insights-fact-core-support'
  | 'insights-fact-counted-on'
  | 'insights-fact-coverage'
  | 'insights-fact-covered'
  | 'insights-fact-deciders'
  | 'insights-fact-evaluators'
  | 'insights-fact-friendly-deciders'
  | 'insights-fact-friendly-key-players'
  | 'insights-fact-friends'
  | 'insights-fact-hostile-key-players'
  | 'insights-fact-influence'
  | 'insights-fact-judged'
  | 'insights-fact-judged-days'
  | 'insights-fact-judgements'
  | 'insights-fact-key-player'
  | 'insights-fact-key-players'
  | 'insights-fact-left'
  | 'insights-fact-opponents'
  | 'insights-fact-our-contacts'
  | 'insights-fact-people'
  | 'insights-fact-placeholders'
  | 'insights-fact-power-sponsors'
  | 'insights-fact-reached-approvers'
  | 'insights-fact-reached-key-players'
  | 'insights-fact-sources'
  | 'insights-fact-status'
  | 'insights-fact-teammates'
  | 'insights-fact-users'
  | 'insights-fact-wins'
  | 'insights-fewer'
  | 'insights-more'
  | 'insights-no'
  | 'insights-none'
  | 'insights-people'
  | 'insights-play'
  | 'insights-play-cause'
  | 'insights-play-done'
  | 'insights-play-made'
  | 'insights-play-make'
  | 'insights-play-suggested'
  | 'insights-rule'
  | 'insights-rule-open'
  | 'insights-severity-good'
  | 'insights-severity-hint'
  | 'insights-severity-urgent'
  | 'insights-severity-warning'
  | 'insights-share'
  | 'insights-title'
  | 'insights-way'
  | 'insights-way-known'
  | 'insights-way-none'
  | 'insights-why'
  | 'insights-why-hide'
  | 'insights-yes'
  | 'keyrules-account'
  | 'keyrules-account-is'
  | 'keyrules-account-no-rules'
  | 'keyrules-account-not'
  | 'keyrules-account-to-rules'
  | 'keyrules-add'
  | 'keyrules-and'
  | 'keyrules-at-least'
  | 'keyrules-at-most'
  | 'keyrules-between'
  | 'keyrules-change-added'
  | 'keyrules-change-gone'
  | 'keyrules-change-limit'
  | 'keyrules-change-pass'
  | 'keyrules-change-test'
  | 'keyrules-change-weight'
  | 'keyrules-check-activity'
  | 'keyrules-check-criteria'
  | 'keyrules-check-goals'
  | 'keyrules-check-owner'
  | 'keyrules-check-plan'
  | 'keyrules-comes'
  | 'keyrules-coming'
  | 'keyrules-counts'
  | 'keyrules-criterion'
  | 'keyrules-decides'
  | 'keyrules-draft'
  | 'keyrules-empty'
  | 'keyrules-empty-text'
  | 'keyrules-expand'
  | 'keyrules-failed'
  | 'keyrules-field-category'
  | 'keyrules-field-city'
  | 'keyrules-field-country'
  | 'keyrules-field-employees'
  | 'keyrules-field-growth'
  | 'keyrules-field-industry'
  | 'keyrules-field-open'
  | 'keyrules-field-open-count'
  | 'keyrules-field-people-count'
  | 'keyrules-field-potential'
  | 'keyrules-field-revenue'
  | 'keyrules-field-revenue-before'
  | 'keyrules-field-turnover'
  | 'keyrules-field-won-count'
  | 'keyrules-field-years'
  | 'keyrules-follow'
  | 'keyrules-follow-hint'
  | 'keyrules-followed'
  | 'keyrules-follows'
  | 'keyrules-goes'
  | 'keyrules-going'
  | 'keyrules-group-field'
  | 'keyrules-group-scale'
  | 'keyrules-group-scorecard'
  | 'keyrules-health'
  | 'keyrules-health-good'
  | 'keyrules-health-none'
  | 'keyrules-health-sum'
  | 'keyrules-health-violations'
  | 'keyrules-in-force'
  | 'keyrules-is'
  | 'keyrules-keep'
  | 'keyrules-keep-first'
  | 'keyrules-keep-why'
  | 'keyrules-kept'
  | 'keyrules-light-active-lately'
  | 'keyrules-light-active-long-ago'
  | 'keyrules-light-active-once'
  | 'keyrules-light-amber'
  | 'keyrules-light-does-not-qualify'
  | 'keyrules-light-goals-set'
  | 'keyrules-light-green'
  | 'keyrules-light-managed'
  | 'keyrules-light-never-active'
  | 'keyrules-light-no-goals'
  | 'keyrules-light-no-growth-goal'
  | 'keyrules-light-no-manager'
  | 'keyrules-light-no-plan'
  | 'keyrules-light-no-relationship-goal'
  | 'keyrules-light-not-judged'
  | 'keyrules-light-plan-current'
  | 'keyrules-light-plan-not-reviewed'
  | 'keyrules-light-plan-old'
  | 'keyrules-light-qualifies'
  | 'keyrules-light-red'
  | 'keyrules-limit'
  | 'keyrules-limit-hint'
  | 'keyrules-limit-none'
  | 'keyrules-mark-met'
  | 'keyrules-mark-not-met'
  | 'keyrules-mark-unknown'
  | 'keyrules-more'
  | 'keyrules-named'
  | 'keyrules-named-asked'
  | 'keyrules-none-shown'
  | 'keyrules-not-qualifies'
  | 'keyrules-now'
  | 'keyrules-op-between'
  | 'keyrules-op-least'
  | 'keyrules-op-most'
  | 'keyrules-operator'
  | 'keyrules-own-words'
  | 'keyrules-pass'
  | 'keyrules-pass-all'
  | 'keyrules-pass-any'
  | 'keyrules-pass-percent'
  | 'keyrules-percent'
  | 'keyrules-percent-least'
  | 'keyrules-qualifies'
  | 'keyrules-reason-number'
  | 'keyrules-reason-own'
  | 'keyrules-reason-strategy'
  | 'keyrules-remove'
  | 'keyrules-restore'
  | 'keyrules-result'
  | 'keyrules-result-over'
  | 'keyrules-result-room'
  | 'keyrules-revert'
  | 'keyrules-selection'
  | 'keyrules-show'
  | 'keyrules-show-all'
  | 'keyrules-show-differs'
  | 'keyrules-show-in'
  | 'keyrules-show-open'
  | 'keyrules-show-out'
  | 'keyrules-show-qualify'
  | 'keyrules-source'
  | 'keyrules-start-over'
  | 'keyrules-tab'
  | 'keyrules-template-count'
  | 'keyrules-template-use'
  | 'keyrules-threshold'
  | 'keyrules-threshold-least'
  | 'keyrules-threshold-most'
  | 'keyrules-title'
  | 'keyrules-todo-active-long-ago'
  | 'keyrules-todo-active-once'
  | 'keyrules-todo-does-not-qualify'
  | 'keyrules-todo-never-active'
  | 'keyrules-todo-no-goals'
  | 'keyrules-todo-no-growth-goal'
  | 'keyrules-todo-no-manager'
  | 'keyrules-todo-no-plan'
  | 'keyrules-todo-no-relationship-goal'
  | 'keyrules-todo-not-judged'
  | 'keyrules-todo-plan-not-reviewed'
  | 'keyrules-todo-plan-old'
  | 'keyrules-traits'
  | 'keyrules-unchanged'
  | 'keyrules-versions'
  | 'keyrules-weight'
  | 'keyrules-what-if'
  | 'keyrules-what-if-label'
  | 'keyrules-why-category'
  | 'keyrules-why-meets'
  | 'keyrules-why-misses'
  | 'keyrules-why-unknown'
  | 'keyrules-word-add'
  | 'keyrules-words'
  | 'keyrules-years'
  | 'log-any-day'
  | 'log-anything'
  | 'log-clear'
  | 'log-empty'
  | 'log-is-redo'
  | 'log-is-undo'
  | 'log-more-facts'
  | 'log-nobody'
  | 'log-none-filtered'
  | 'log-none-text'
  | 'log-none-title'
  | 'log-of'
  | 'log-older'
  | 'log-since'
  | 'log-subtitle'
  | 'log-title'
  | 'log-undone'
  | 'matrix-back-to-score'
  | 'matrix-border-across'
  | 'matrix-border-of'
  | 'matrix-border-room'
  | 'matrix-border-up'
  | 'matrix-borders'
  | 'matrix-by-account'
  | 'matrix-by-amount'
  | 'matrix-by-city'
  | 'matrix-by-contribution'
  | 'matrix-by-cost'
  | 'matrix-by-country'
  | 'matrix-by-employees'
  | 'matrix-by-figures'
  | 'matrix-by-hand'
  | 'matrix-by-hand-above'
  | 'matrix-by-hand-below'
  | 'matrix-by-industry'
  | 'matrix-by-open'
  | 'matrix-by-owner'
  | 'matrix-by-potential'
  | 'matrix-by-profit'
  | 'matrix-by-revenue'
  | 'matrix-by-score'
  | 'matrix-by-turnover'
  | 'matrix-clear'
  | 'matrix-colour'
  | 'matrix-coverage'
  | 'matrix-extended'
  | 'matrix-flow'
  | 'matrix-gauges'
  | 'matrix-known'
  | 'matrix-label'
  | 'matrix-legend-size'
  | 'matrix-legend-sizes'
  | 'matrix-lock'
  | 'matrix-locked'
  | 'matrix-no-figures'
  | 'matrix-no-moves'
  | 'matrix-nothing'
  | 'matrix-outside'
  | 'matrix-over'
  | 'matrix-part'
  | 'matrix-partners'
  | 'matrix-pause'
  | 'matrix-penetration'
  | 'matrix-pick'
  | 'matrix-play'
  | 'matrix-play-day'
  | 'matrix-play-end'
  | 'matrix-play-from'
  | 'matrix-play-step'
  | 'matrix-play-to'
  | 'matrix-potential'
  | 'matrix-rate-hint'
  | 'matrix-rated-said'
  | 'matrix-relationships'
  | 'matrix-revenue-of'
  | 'matrix-ring'
  | 'matrix-risk'
  | 'matrix-score'
  | 'matrix-shows'
  | 'matrix-size'
  | 'matrix-step'
  | 'matrix-step-day'
  | 'matrix-step-month'
  | 'matrix-step-quarter'
  | 'matrix-story-back'
  | 'matrix-story-score'
  | 'matrix-team'
  | 'matrix-tone-giveup'
  | 'matrix-tone-main'
  | 'matrix-tone-passing'
  | 'matrix-tone-secondary'
  | 'matrix-unknown'
  | 'matrix-unlock'
  | 'matrix-unrated'
  | 'matrix-use-score'
  | 'matrix-weight-of'
  | 'matrix-weighted'
  | 'matrix-weights-reset'
  | 'matrix-zone-name'
  | 'matrix-zone-tone'
  | 'matrix-zone-treat'
  | 'matrix-zones'
  | 'matrix-zones-done'
  | 'matrix-zones-edit'
  | 'matrix-zones-reset'
  | 'outlook-accuracy'
  | 'outlook-accuracy-empty'
  | 'outlook-accuracy-note'
  | 'outlook-as-promised'
  | 'outlook-at-or-above'
  | 'outlook-axis-came'
  | 'outlook-axis-said'
  | 'outlook-axis-starts'
  | 'outlook-below'
  | 'outlook-by-history'
  | 'outlook-calibration'
  | 'outlook-calibration-note'
  | 'outlook-came'
  | 'outlook-cases'
  | 'outlook-chance'
  | 'outlook-changed'
  | 'outlook-changed-none'
  | 'outlook-changes'
  | 'outlook-changes-empty'
  | 'outlook-changes-note'
  | 'outlook-changes-weighted'
  | 'outlook-closing'
  | 'outlook-closing-any'
  | 'outlook-closing-period'
  | 'outlook-column-bias'
  | 'outlook-column-brier'
  | 'outlook-column-came'
  | 'outlook-column-cases'
  | 'outlook-column-error'
  | 'outlook-column-expected-days'
  | 'outlook-column-freezes'
  | 'outlook-column-from'
  | 'outlook-column-interval'
  | 'outlook-column-likely'
  | 'outlook-column-mean-days'
  | 'outlook-column-median-days'
  | 'outlook-column-method'
  | 'outlook-column-opportunity'
  | 'outlook-column-reached'
  | 'outlook-column-reason'
  | 'outlook-column-revenue'
  | 'outlook-column-said'
  | 'outlook-column-slips'
  | 'outlook-column-stage'
  | 'outlook-column-stays'
  | 'outlook-column-target'
  | 'outlook-column-to'
  | 'outlook-column-up-to'
  | 'outlook-column-weighted'
  | 'outlook-column-won'
  | 'outlook-coverage'
  | 'outlook-coverage-needed'
  | 'outlook-discard'
  | 'outlook-durations'
  | 'outlook-durations-empty'
  | 'outlook-durations-note'
  | 'outlook-expected-days'
  | 'outlook-fan'
  | 'outlook-fan-note'
  | 'outlook-flow'
  | 'outlook-flow-note'
  | 'outlook-from-day'
  | 'outlook-funnel-days'
  | 'outlook-keep'
  | 'outlook-likely'
  | 'outlook-line-came'
  | 'outlook-line-said'
  | 'outlook-math-categories'
  | 'outlook-math-chance'
  | 'outlook-math-coverage'
  | 'outlook-math-gap'
  | 'outlook-math-history'
  | 'outlook-math-mean'
  | 'outlook-math-needed'
  | 'outlook-math-quantile'
  | 'outlook-math-velocity'
  | 'outlook-math-weighted'
  | 'outlook-mean'
  | 'outlook-mean-days'
  | 'outlook-method-by-history'
  | 'outlook-method-flat'
  | 'outlook-method-from-open'
  | 'outlook-method-last-quarter'
  | 'outlook-method-weighted'
  | 'outlook-month-board'
  | 'outlook-more'
  | 'outlook-moved'
  | 'outlook-moves'
  | 'outlook-naive'
  | 'outlook-named'
  | 'outlook-needed'
  | 'outlook-note-alone'
  | 'outlook-note-denominator'
  | 'outlook-note-held'
  | 'outlook-note-held-alone'
  | 'outlook-note-held-owner'
  | 'outlook-note-market'
  | 'outlook-note-step'
  | 'outlook-overdue'
  | 'outlook-p10'
  | 'outlook-p10-short'
  | 'outlook-p50'
  | 'outlook-p50-short'
  | 'outlook-p90'
  | 'outlook-p90-short'
  | 'outlook-percent'
  | 'outlook-picture'
  | 'outlook-picture-flow'
  | 'outlook-picture-moves'
  | 'outlook-picture-slips'
  | 'outlook-picture-waterfall'
  | 'outlook-range'
  | 'outlook-range-empty'
  | 'outlook-range-note'
  | 'outlook-reached'
  | 'outlook-reason-down'
  | 'outlook-reason-gone'
  | 'outlook-reason-lost'
  | 'outlook-reason-new'
  | 'outlook-reason-pulled-in'
  | 'outlook-reason-pulled-out'
  | 'outlook-reason-pushed'
  | 'outlook-reason-pushed-in'
  | 'outlook-reason-reopened'
  | 'outlook-reason-up'
  | 'outlook-reason-won'
  | 'outlook-said-came'
  | 'outlook-said-range'
  | 'outlook-scope-all'
  | 'outlook-scope-months'
  | 'outlook-show-accuracy'
  | 'outlook-show-changes'
  | 'outlook-show-math'
  | 'outlook-show-range'
  | 'outlook-since'
  | 'outlook-since-month'
  | 'outlook-since-quarter'
  | 'outlook-since-week'
  | 'outlook-since-year'
  | 'outlook-slip'
  | 'outlook-slip-none'
  | 'outlook-slipped'
  | 'outlook-slipped-more'
  | 'outlook-slips'
  | 'outlook-slips-note'
  | 'outlook-swings'
  | 'outlook-swings-hint'
  | 'outlook-swings-no-target'
  | 'outlook-swings-none'
  | 'outlook-tab-accuracy'
  | 'outlook-tab-board'
  | 'outlook-tab-changes'
  | 'outlook-tab-range'
  | 'outlook-target'
  | 'outlook-times'
  | 'outlook-to-day'
  | 'outlook-together'
  | 'outlook-trying'
  | 'outlook-trying-hint'
  | 'outlook-undated'
  | 'outlook-until'
  | 'outlook-up-to'
  | 'outlook-velocity'
  | 'outlook-weighted'
  | 'outlook-what-if'
  | 'packs-add'
  | 'packs-again'
  | 'packs-all'
  | 'packs-as'
  | 'packs-as-form'
  | 'packs-as-text'
  | 'packs-copy'
  | 'packs-export'
  | 'packs-export-one'
  | 'packs-fault-area'
  | 'packs-fault-at'
  | 'packs-fault-content'
  | 'packs-fault-control'
  | 'packs-fault-crossed'
  | 'packs-fault-cycle'
  | 'packs-fault-deck'
  | 'packs-fault-duplicate'
  | 'packs-fault-elsewhere'
  | 'packs-fault-empty-is'
  | 'packs-fault-empty-list'
  | 'packs-fault-empty-text'
  | 'packs-fault-ends'
  | 'packs-fault-falling'
  | 'packs-fault-format'
  | 'packs-fault-gap'
  | 'packs-fault-missing'
  | 'packs-fault-no-ends'
  | 'packs-fault-no-fact'
  | 'packs-fault-no-facts'
  | 'packs-fault-no-key'
  | 'packs-fault-no-limit'
  | 'packs-fault-no-model'
  | 'packs-fault-no-score'
  | 'packs-fault-no-section'
  | 'packs-fault-no-selection'
  | 'packs-fault-no-sign'
  | 'packs-fault-no-test'
  | 'packs-fault-no-tone'
  | 'packs-fault-no-words'
  | 'packs-fault-not-a-selection'
  | 'packs-fault-not-known-of'
  | 'packs-fault-off-elsewhere'
  | 'packs-fault-outcome'
  | 'packs-fault-over'
  | 'packs-fault-overlap'
  | 'packs-fault-pass'
  | 'packs-fault-range'
  | 'packs-fault-scale-test'
  | 'packs-fault-score-test'
  | 'packs-fault-step-words'
  | 'packs-fault-steps'
  | 'packs-fault-taken'
  | 'packs-fault-test-form'
  | 'packs-fault-too-large'
  | 'packs-fault-too-long'
  | 'packs-fault-too-many'
  | 'packs-fault-two-places'
  | 'packs-fault-two-tests'
  | 'packs-fault-two-ways'
  | 'packs-fault-unknown'
  | 'packs-fault-unknown-field'
  | 'packs-fault-unknown-group'
  | 'packs-fault-unknown-level'
  | 'packs-fault-unknown-section'
  | 'packs-fault-unknown-step'
  | 'packs-fault-unknown-word'
  | 'packs-fault-unrated'
  | 'packs-fault-weight'
  | 'packs-fault-within'
  | 'packs-fault-word-measured'
  | 'packs-fault-wrong-length'
  | 'packs-fault-wrong-type'
  | 'packs-fault-wrong-value'
  | 'packs-field-amount'
  | 'packs-field-category'
  | 'packs-field-city'
  | 'packs-field-country'
  | 'packs-field-effort-cost'
  | 'packs-field-effort-days'
  | 'packs-field-employees'
  | 'packs-field-growth'
  | 'packs-field-industry'
  | 'packs-field-open'
  | 'packs-field-open-count'
  | 'packs-field-people-count'
  | 'packs-field-potential'
  | 'packs-field-probability'
  | 'packs-field-profit'
  | 'packs-field-revenue'
  | 'packs-field-revenue-before'
  | 'packs-field-turnover'
  | 'packs-field-won-count'
  | 'packs-field-years'
  | 'packs-file'
  | 'packs-import'
  | 'packs-import-choose'
  | 'packs-import-faults'
  | 'packs-import-there'
  | 'packs-imported'
  | 'packs-intro'
  | 'packs-intro-safe'
  | 'packs-items'
  | 'packs-keep-both'
  | 'packs-kind-agenda'
  | 'packs-kind-deck'
  | 'packs-kind-matrix'
  | 'packs-kind-process'
  | 'packs-kind-rule'
  | 'packs-kind-scale'
  | 'packs-kind-scorecard'
  | 'packs-kinds-agenda'
  | 'packs-kinds-deck'
  | 'packs-kinds-matrix'
  | 'packs-kinds-process'
  | 'packs-kinds-rule'
  | 'packs-kinds-scale'
  | 'packs-kinds-scorecard'
  | 'packs-label-advice'
  | 'packs-label-answer'
  | 'packs-label-applies'
  | 'packs-label-area'
  | 'packs-label-at'
  | 'packs-label-at-least'
  | 'packs-label-at-most'
  | 'packs-label-axes'
  | 'packs-label-board'
  | 'packs-label-bottom'
  | 'packs-label-cards'
  | 'packs-label-category'
  | 'packs-label-colour'
  | 'packs-label-count'
  | 'packs-label-coverage'
  | 'packs-label-criteria'
  | 'packs-label-deck'
  | 'packs-label-engagement'
  | 'packs-label-expected-days'
  | 'packs-label-fact'
  | 'packs-label-field'
  | 'packs-label-flag'
  | 'packs-label-from'
  | 'packs-label-goal'
  | 'packs-label-group'
  | 'packs-label-groups'
  | 'packs-label-hidden'
  | 'packs-label-high'
  | 'packs-label-is'
  | 'packs-label-kind'
  | 'packs-label-left'
  | 'packs-label-levels'
  | 'packs-label-limit'
  | 'packs-label-low'
  | 'packs-label-marks'
  | 'packs-label-minutes'
  | 'packs-label-models'
  | 'packs-label-multiple'
  | 'packs-label-name'
  | 'packs-label-of'
  | 'packs-label-ours'
  | 'packs-label-pass'
  | 'packs-label-place'
  | 'packs-label-places'
  | 'packs-label-probability'
  | 'packs-label-prompt'
  | 'packs-label-rated'
  | 'packs-label-requires'
  | 'packs-label-right'
  | 'packs-label-ring'
  | 'packs-label-role'
  | 'packs-label-says'
  | 'packs-label-scale'
  | 'packs-label-scorecard'
  | 'packs-label-severity'
  | 'packs-label-share'
  | 'packs-label-sign'
  | 'packs-label-size'
  | 'packs-label-source'
  | 'packs-label-stages'
  | 'packs-label-steps'
  | 'packs-label-subject'
  | 'packs-label-target'
  | 'packs-label-tasks'
  | 'packs-label-template'
  | 'packs-label-text'
  | 'packs-label-time'
  | 'packs-label-title'
  | 'packs-label-to'
  | 'packs-label-tone'
  | 'packs-label-top'
  | 'packs-label-treat'
  | 'packs-label-up-to'
  | 'packs-label-value'
  | 'packs-label-warnings'
  | 'packs-label-weight'
  | 'packs-label-when'
  | 'packs-label-why'
  | 'packs-label-within'
  | 'packs-label-x'
  | 'packs-label-y'
  | 'packs-label-zones'
  | 'packs-line'
  | 'packs-new'
  | 'packs-none'
  | 'packs-off'
  | 'packs-origin'
  | 'packs-origin-built-in'
  | 'packs-origin-imported'
  | 'packs-origin-own'
  | 'packs-ours'
  | 'packs-ours-add'
  | 'packs-ours-all'
  | 'packs-ours-drop'
  | 'packs-own-added'
  | 'packs-own-changed'
  | 'packs-pack'
  | 'packs-part-add'
  | 'packs-part-down'
  | 'packs-part-drop'
  | 'packs-part-nth'
  | 'packs-part-open'
  | 'packs-part-up'
  | 'packs-pass-all'
  | 'packs-pass-any'
  | 'packs-pass-none'
  | 'packs-pass-share'
  | 'packs-remove'
  | 'packs-remove-one'
  | 'packs-replace'
  | 'packs-reset'
  | 'packs-same'
  | 'packs-show'
  | 'packs-show-all'
  | 'packs-show-changed'
  | 'packs-show-off'
  | 'packs-show-ours'
  | 'packs-subject-account'
  | 'packs-subject-competitor'
  | 'packs-subject-note'
  | 'packs-subject-opportunity'
  | 'packs-subject-person'
  | 'packs-subject-product'
  | 'packs-subject-teammate'
  | 'packs-subject-unit'
  | 'packs-subject-workspace'
  | 'packs-subtitle'
  | 'packs-switch-off'
  | 'packs-switch-on'
  | 'packs-title'
  | 'packs-tone-bad'
  | 'packs-tone-c-1'
  | 'packs-tone-c-2'
  | 'packs-tone-c-3'
  | 'packs-tone-c-4'
  | 'packs-tone-c-5'
  | 'packs-tone-c-6'
  | 'packs-tone-cat-key'
  | 'packs-tone-cat-lost'
  | 'packs-tone-cat-normal'
  | 'packs-tone-cat-target'
  | 'packs-tone-cov-0'
  | 'packs-tone-cov-1'
  | 'packs-tone-cov-2'
  | 'packs-tone-cov-3'
  | 'packs-tone-good'
  | 'packs-tone-none'
  | 'packs-tone-st-against'
  | 'packs-tone-st-enemy'
  | 'packs-tone-st-for'
  | 'packs-tone-st-mentor'
  | 'packs-tone-st-neutral'
  | 'packs-tone-watch'
  | 'packs-tone-zone-giveup'
  | 'packs-tone-zone-main'
  | 'packs-tone-zone-passing'
  | 'packs-tone-zone-secondary'
  | 'packs-used'
  | 'packs-version'
  | 'packs-way-in-list'
  | 'packs-way-measured'
  | 'packs-way-scale'
  | 'packs-way-scale-list'
  | 'packs-way-score-tested'
  | 'packs-way-scorecard'
  | 'packs-way-steps'
  | 'packs-way-tested'
  | 'packs-word-account'
  | 'packs-word-cluster'
  | 'packs-word-commit'
  | 'packs-word-criteria'
  | 'packs-word-decide'
  | 'packs-word-forecast'
  | 'packs-word-good'
  | 'packs-word-growth-goal'
  | 'packs-word-hint'
  | 'packs-word-loss-prevention'
  | 'packs-word-loss-reason'
  | 'packs-word-manager'
  | 'packs-word-omitted'
  | 'packs-word-opportunity'
  | 'packs-word-over'
  | 'packs-word-owner'
  | 'packs-word-people'
  | 'packs-word-pipeline'
  | 'packs-word-place'
  | 'packs-word-plan'
  | 'packs-word-portfolio'
  | 'packs-word-pre-sales'
  | 'packs-word-private'
  | 'packs-word-rank'
  | 'packs-word-rep'
  | 'packs-word-reveal'
  | 'packs-word-risk'
  | 'packs-word-segmentation'
  | 'packs-word-tag'
  | 'packs-word-talk'
  | 'packs-word-tier'
  | 'packs-word-time'
  | 'packs-word-upside'
  | 'packs-word-urgent'
  | 'packs-word-vote'
  | 'packs-word-warning'
  | 'packs-zones-picture'
  | 'palette-actions'
  | 'palette-found'
  | 'palette-full-screen'
  | 'palette-hint'
  | 'palette-kind-account'
  | 'palette-kind-opportunity'
  | 'palette-kind-person'
  | 'palette-kind-product'
  | 'palette-kind-teammate'
  | 'palette-none'
  | 'palette-places'
  | 'palette-recent'
  | 'palette-redact'
  | 'palette-shortcuts'
  | 'palette-show-private'
  | 'palette-title'
  | 'parts-add-hint'
  | 'parts-create'
  | 'parts-empty'
  | 'parts-month-after'
  | 'parts-month-before'
  | 'parts-not-a-date'
  | 'parts-not-a-number'
  | 'parts-not-judged'
  | 'parts-nothing-found'
  | 'parts-pick-date'
  | 'parts-unreachable'
  | 'people-add'
  | 'people-add-colleague'
  | 'people-add-here'
  | 'people-add-many'
  | 'people-add-name'
  | 'people-add-report'
  | 'people-advice'
  | 'people-and'
  | 'people-as'
  | 'people-as-list'
  | 'people-as-map'
  | 'people-as-ripple'
  | 'people-as-stakeholders'
  | 'people-as-zipper'
  | 'people-avoid'
  | 'people-board-hint'
  | 'people-by-alliance'
  | 'people-by-conflict'
  | 'people-by-dotted'
  | 'people-by-influence'
  | 'people-by-introduction'
  | 'people-change-joined'
  | 'people-change-left'
  | 'people-change-level'
  | 'people-change-link'
  | 'people-change-link-ended'
  | 'people-change-manager'
  | 'people-change-title'
  | 'people-change-unit'
  | 'people-changes'
  | 'people-changes-between'
  | 'people-changes-none'
  | 'people-compare'
  | 'people-compare-end'
  | 'people-compare-none'
  | 'people-core'
  | 'people-core-line'
  | 'people-days'
  | 'people-days-after'
  | 'people-days-before'
  | 'people-days-day'
  | 'people-days-end'
  | 'people-days-past'
  | 'people-days-pause'
  | 'people-days-play'
  | 'people-days-show'
  | 'people-days-today'
  | 'people-drop-hand'
  | 'people-drop-influence'
  | 'people-drop-link'
  | 'people-drop-report'
  | 'people-drop-to'
  | 'people-email'
  | 'people-empty-begin'
  | 'people-empty-note'
  | 'people-empty-question'
  | 'people-end-today'
  | 'people-ended'
  | 'people-erase'
  | 'people-erase-also'
  | 'people-erase-do'
  | 'people-erase-found'
  | 'people-erase-more'
  | 'people-erase-name'
  | 'people-erase-namesakes'
  | 'people-erase-none'
  | 'people-erase-reword'
  | 'people-erase-title'
  | 'people-erase-what'
  | 'people-erased'
  | 'people-erased-after'
  | 'people-erased-left'
  | 'people-erased-reworded'
  | 'people-everywhere'
  | 'people-evidence'
  | 'people-evidence-ask'
  | 'people-example'
  | 'people-example-left'
  | 'people-example-right'
  | 'people-example-top'
  | 'people-export-all'
  | 'people-exported-all'
  | 'people-facts'
  | 'people-file-actions'
  | 'people-file-activities'
  | 'people-file-cliques'
  | 'people-file-history'
  | 'people-file-holders'
  | 'people-file-judgements'
  | 'people-file-links'
  | 'people-file-moves'
  | 'people-file-pairs'
  | 'people-file-person'
  | 'people-file-texts'
  | 'people-filter'
  | 'people-filter-chosen'
  | 'people-filter-clear'
  | 'people-filter-found'
  | 'people-filter-select'
  | 'people-find'
  | 'people-focus'
  | 'people-fold'
  | 'people-fold-levels'
  | 'people-fold-none'
  | 'people-fold-one'
  | 'people-fold-reports'
  | 'people-folded-said'
  | 'people-foot'
  | 'people-grounds'
  | 'people-grounds-ask'
  | 'people-group-decision'
  | 'people-group-personality'
  | 'people-group-power'
  | 'people-group-standing'
  | 'people-influence'
  | 'people-influence-add'
  | 'people-influenced-by'
  | 'people-influences'
  | 'people-inside'
  | 'people-is-outside'
  | 'people-judged-for'
  | 'people-judgement-more'
  | 'people-keys-add'
  | 'people-keys-core'
  | 'people-keys-fold'
  | 'people-keys-influence'
  | 'people-keys-judge'
  | 'people-keys-leave'
  | 'people-keys-rename'
  | 'people-kind'
  | 'people-kind-alliance'
  | 'people-kind-choose'
  | 'people-kind-conflict'
  | 'people-kind-dotted'
  | 'people-kind-influence'
  | 'people-kind-introduction'
  | 'people-layers'
  | 'people-layers-both'
  | 'people-layers-formal'
  | 'people-layers-influence'
  | 'people-layout'
  | 'people-layout-free'
  | 'people-layout-influence'
  | 'people-layout-tree'
  | 'people-layout-unit'
  | 'people-legend-names'
  | 'people-letters-unknown'
  | 'people-level-of'
  | 'people-level-wanted'
  | 'people-link'
  | 'people-link-alliance'
  | 'people-link-conflict'
  | 'people-link-dotted'
  | 'people-link-handle'
  | 'people-link-influence'
  | 'people-link-introduction'
  | 'people-link-said'
  | 'people-link-to'
  | 'people-links'
  | 'people-links-add'
  | 'people-manager'
  | 'people-map-label'
  | 'people-mark-changed'
  | 'people-mark-joined'
  | 'people-mark-left'
  | 'people-mark-moved'
  | 'people-mention-account'
  | 'people-mention-action'
  | 'people-mention-activity'
  | 'people-mention-clique'
  | 'people-mention-insider'
  | 'people-mention-judgement'
  | 'people-mention-level-reason'
  | 'people-mention-link'
  | 'people-mention-note'
  | 'people-mention-opportunity'
  | 'people-mention-opportunity-fact'
  | 'people-mention-pair'
  | 'people-mention-person'
  | 'people-mention-person-fact'
  | 'people-mention-person-text'
  | 'people-mention-placement'
  | 'people-mention-rating'
  | 'people-mention-ruleset'
  | 'people-mention-team-member'
  | 'people-mention-unit'
  | 'people-mention-vote'
  | 'people-mention-workshop'
  | 'people-mention-workshop-entry'
  | 'people-mention-workshop-place'
  | 'people-middle'
  | 'people-move'
  | 'people-moves'
  | 'people-no-unit'
  | 'people-node-said'
  | 'people-none-found'
  | 'people-old'
  | 'people-old-why'
  | 'people-opportunity'
  | 'people-opportunity-all'
  | 'people-outside'
  | 'people-outside-band'
  | 'people-pair'
  | 'people-pair-ago'
  | 'people-pair-end'
  | 'people-pair-never'
  | 'people-pair-of'
  | 'people-pair-owner'
  | 'people-pair-rhythm'
  | 'people-pair-said'
  | 'people-pair-with'
  | 'people-paste'
  | 'people-paste-above'
  | 'people-paste-add'
  | 'people-paste-between'
  | 'people-paste-circle'
  | 'people-paste-counted'
  | 'people-paste-example'
  | 'people-paste-form-list'
  | 'people-paste-form-outline'
  | 'people-paste-form-sheet'
  | 'people-paste-hint'
  | 'people-paste-known'
  | 'people-paste-known-mark'
  | 'people-paste-more'
  | 'people-paste-no-manager'
  | 'people-paste-nobody'
  | 'people-paste-nothing'
  | 'people-paste-read'
  | 'people-paste-several'
  | 'people-paste-text'
  | 'people-paste-title'
  | 'people-paste-twice'
  | 'people-personal'
  | 'people-personal-why'
  | 'people-phone'
  | 'people-private'
  | 'people-quick'
  | 'people-redact'
  | 'people-redact-on'
  | 'people-redact-why'
  | 'people-release'
  | 'people-said-alliance'
  | 'people-said-conflict'
  | 'people-said-dotted'
  | 'people-said-introduction'
  | 'people-selected'
  | 'people-since'
  | 'people-somebody'
  | 'people-stakeholders'
  | 'people-stakeholders-legend'
  | 'people-status-history'
  | 'people-strength'
  | 'people-strong'
  | 'people-subtitle'
  | 'people-title'
  | 'people-top'
  | 'people-tray'
  | 'people-tray-aside'
  | 'people-tray-hint'
  | 'people-tray-left'
  | 'people-tray-lone'
  | 'people-tray-none'
  | 'people-tray-open'
  | 'people-tray-put'
  | 'people-turn'
  | 'people-unfold'
  | 'people-unfold-reports'
  | 'people-unknown'
  | 'people-unknown-name'
  | 'people-until'
  | 'people-view'
  | 'people-weak'
  | 'people-words'
  | 'people-words-business-win'
  | 'people-words-criteria'
  | 'people-words-need'
  | 'people-words-personal-win'
  | 'people-zipper'
  | 'people-zipper-empty'
  | 'people-zipper-gap'
  | 'people-zipper-hint'
  | 'people-zipper-kept'
  | 'people-zipper-late'
  | 'people-zipper-level'
  | 'people-zipper-ours'
  | 'people-zipper-theirs'
  | 'pipeline-add'
  | 'pipeline-add-one'
  | 'pipeline-add-to'
  | 'pipeline-all'
  | 'pipeline-board'
  | 'pipeline-by-account'
  | 'pipeline-by-closed-from'
  | 'pipeline-by-closed-to'
  | 'pipeline-by-closes-from'
  | 'pipeline-by-closes-to'
  | 'pipeline-by-hand'
  | 'pipeline-by-ids'
  | 'pipeline-by-no-account'
  | 'pipeline-by-outcomes'
  | 'pipeline-by-owner'
  | 'pipeline-by-pipeline'
  | 'pipeline-by-product'
  | 'pipeline-by-search'
  | 'pipeline-by-stages'
  | 'pipeline-by-undated'
  | 'pipeline-change-all'
  | 'pipeline-closed'
  | 'pipeline-closes'
  | 'pipeline-closes-from'
  | 'pipeline-closes-to'
  | 'pipeline-days'
  | 'pipeline-days-short'
  | 'pipeline-discount'
  | 'pipeline-drop-all'
  | 'pipeline-drop-filter'
  | 'pipeline-empty'
  | 'pipeline-empty-hint'
  | 'pipeline-expected'
  | 'pipeline-fact'
  | 'pipeline-filter'
  | 'pipeline-from'
  | 'pipeline-from-chart'
  | 'pipeline-funnel'
  | 'pipeline-history'
  | 'pipeline-is-usual'
  | 'pipeline-make-usual'
  | 'pipeline-margin'
  | 'pipeline-marks'
  | 'pipeline-mind'
  | 'pipeline-more'
  | 'pipeline-move-to'
  | 'pipeline-new-name'
  | 'pipeline-no-account'
  | 'pipeline-none-here'
  | 'pipeline-none-here-hint'
  | 'pipeline-now'
  | 'pipeline-opened'
  | 'pipeline-other-currency'
  | 'pipeline-outcome'
  | 'pipeline-outcome-name'
  | 'pipeline-overdue'
  | 'pipeline-overdue-hint'
  | 'pipeline-overdue-since'
  | 'pipeline-probability'
  | 'pipeline-product'
  | 'pipeline-reference'
  | 'pipeline-selected'
  | 'pipeline-show-funnel'
  | 'pipeline-show-table'
  | 'pipeline-since'
  | 'pipeline-table'
  | 'pipeline-to'
  | 'pipeline-undated'
  | 'pipeline-weighted'
  | 'portfolio-add-here'
  | 'portfolio-add-name'
  | 'portfolio-all-of-them'
  | 'portfolio-and'
  | 'portfolio-axis-at'
  | 'portfolio-axis-move'
  | 'portfolio-axis-range'
  | 'portfolio-board-hint'
  | 'portfolio-card-said'
  | 'portfolio-card-stands'
  | 'portfolio-compare'
  | 'portfolio-compare-end'
  | 'portfolio-compare-none'
  | 'portfolio-empty-begin'
  | 'portfolio-empty-note'
  | 'portfolio-empty-question'
  | 'portfolio-empty-table'
  | 'portfolio-example'
  | 'portfolio-filter-clear'
  | 'portfolio-find'
  | 'portfolio-foot'
  | 'portfolio-keys-add'
  | 'portfolio-keys-open'
  | 'portfolio-legend'
  | 'portfolio-more'
  | 'portfolio-move-to'
  | 'portfolio-no-category'
  | 'portfolio-none-found'
  | 'portfolio-not-placed'
  | 'portfolio-now'
  | 'portfolio-open-amount'
  | 'portfolio-open-count'
  | 'portfolio-place'
  | 'portfolio-place-in'
  | 'portfolio-position'
  | 'portfolio-score-of'
  | 'portfolio-selected'
  | 'portfolio-story-at'
  | 'portfolio-subtitle'
  | 'portfolio-take-off'
  | 'portfolio-taken-off'
  | 'portfolio-together'
  | 'portfolio-unplaced'
  | 'portfolio-unplaced-count'
  | 'portfolio-unplaced-find'
  | 'portfolio-view-matrix'
  | 'portfolio-view-table'
  | 'portfolio-why'
  | 'portfolio-why-ask'
  | 'portfolio-zone'
  | 'portfolio-zone-sum'
  | 'pyramids-accounts'
  | 'pyramids-actual'
  | 'pyramids-because-first-revenue'
  | 'pyramids-because-grows'
  | 'pyramids-because-shrinks'
  | 'pyramids-because-stopped'
  | 'pyramids-because-won-back'
  | 'pyramids-chart'
  | 'pyramids-chart-empty'
  | 'pyramids-chart-note'
  | 'pyramids-column-accounts'
  | 'pyramids-column-class'
  | 'pyramids-column-customer'
  | 'pyramids-column-deviation'
  | 'pyramids-column-revenue'
  | 'pyramids-column-revenue-share'
  | 'pyramids-column-share'
  | 'pyramids-column-tier'
  | 'pyramids-column-time'
  | 'pyramids-column-time-deviation'
  | 'pyramids-column-up-to'
  | 'pyramids-column-wanted'
  | 'pyramids-column-wanted-share'
  | 'pyramids-column-wanted-time'
  | 'pyramids-counted'
  | 'pyramids-counted-both'
  | 'pyramids-counted-classes'
  | 'pyramids-counted-estimates'
  | 'pyramids-counted-fair'
  | 'pyramids-counted-hours'
  | 'pyramids-counted-lists'
  | 'pyramids-counted-nothing'
  | 'pyramids-coverage'
  | 'pyramids-engagement'
  | 'pyramids-estimate'
  | 'pyramids-estimates'
  | 'pyramids-fair'
  | 'pyramids-goal'
  | 'pyramids-growth'
  | 'pyramids-hours'
  | 'pyramids-last'
  | 'pyramids-line-count'
  | 'pyramids-line-time'
  | 'pyramids-members'
  | 'pyramids-members-none'
  | 'pyramids-move'
  | 'pyramids-no-targets'
  | 'pyramids-none'
  | 'pyramids-of'
  | 'pyramids-over'
  | 'pyramids-over-none'
  | 'pyramids-pareto'
  | 'pyramids-pareto-fewest'
  | 'pyramids-pareto-line'
  | 'pyramids-pareto-more'
  | 'pyramids-pareto-none'
  | 'pyramids-pareto-note'
  | 'pyramids-pareto-text'
  | 'pyramids-pareto-top'
  | 'pyramids-pareto-who'
  | 'pyramids-pareto-without'
  | 'pyramids-part'
  | 'pyramids-part-pyramid'
  | 'pyramids-period'
  | 'pyramids-period-year'
  | 'pyramids-points'
  | 'pyramids-proposal-accept'
  | 'pyramids-proposal-accept-named'
  | 'pyramids-proposal-aside'
  | 'pyramids-proposal-aside-named'
  | 'pyramids-proposal-aside-now'
  | 'pyramids-proposal-back'
  | 'pyramids-proposal-down'
  | 'pyramids-proposal-put'
  | 'pyramids-proposal-put-plain'
  | 'pyramids-proposal-up'
  | 'pyramids-proposal-why'
  | 'pyramids-proposals'
  | 'pyramids-proposals-aside'
  | 'pyramids-proposals-none'
  | 'pyramids-revenue-share'
  | 'pyramids-scheme'
  | 'pyramids-scheme-in-use'
  | 'pyramids-scheme-reset'
  | 'pyramids-scheme-use'
  | 'pyramids-served'
  | 'pyramids-served-hours'
  | 'pyramids-show-pyramids'
  | 'pyramids-show-time'
  | 'pyramids-tab'
  | 'pyramids-tab-time'
  | 'pyramids-target-count'
  | 'pyramids-target-share'
  | 'pyramids-target-time'
  | 'pyramids-tiers'
  | 'pyramids-tiers-hint'
  | 'pyramids-time'
  | 'pyramids-time-left'
  | 'pyramids-time-line-accounts'
  | 'pyramids-time-line-time'
  | 'pyramids-time-note-both'
  | 'pyramids-time-note-estimates'
  | 'pyramids-time-note-hours'
  | 'pyramids-time-note-nothing'
  | 'pyramids-time-right'
  | 'pyramids-time-unassigned'
  | 'pyramids-unassigned'
  | 'pyramids-under'
  | 'pyramids-under-none'
  | 'reading-ambiguous-dates'
  | 'reading-cell-error'
  | 'reading-circle'
  | 'reading-control-characters'
  | 'reading-currency-conflict'
  | 'reading-damaged'
  | 'reading-decided-today'
  | 'reading-decided-when-opened'
  | 'reading-denied'
  | 'reading-empty'
  | 'reading-field-account'
  | 'reading-field-amount'
  | 'reading-field-buying-role'
  | 'reading-field-category'
  | 'reading-field-city'
  | 'reading-field-close-date'
  | 'reading-field-closed-on'
  | 'reading-field-closes-on'
  | 'reading-field-country'
  | 'reading-field-currency'
  | 'reading-field-discount'
  | 'reading-field-email'
  | 'reading-field-employees'
  | 'reading-field-external-id'
  | 'reading-field-first-name'
  | 'reading-field-founded'
  | 'reading-field-industry'
  | 'reading-field-last-name'
  | 'reading-field-manager'
  | 'reading-field-margin'
  | 'reading-field-name'
  | 'reading-field-note'
  | 'reading-field-opened-on'
  | 'reading-field-owner'
  | 'reading-field-parent'
  | 'reading-field-phone'
  | 'reading-field-potential'
  | 'reading-field-price'
  | 'reading-field-probability'
  | 'reading-field-product'
  | 'reading-field-region'
  | 'reading-field-reports-to'
  | 'reading-field-role'
  | 'reading-field-series'
  | 'reading-field-stage'
  | 'reading-field-status'
  | 'reading-field-title'
  | 'reading-field-turnover'
  | 'reading-field-unit'
  | 'reading-field-website'
  | 'reading-foreign'
  | 'reading-header-only'
  | 'reading-io'
  | 'reading-left-out'
  | 'reading-left-out-sheets'
  | 'reading-long'
  | 'reading-made'
  | 'reading-missing'
  | 'reading-no-encoding'
  | 'reading-no-level'
  | 'reading-no-manager'
  | 'reading-no-parent'
  | 'reading-no-row'
  | 'reading-no-sheet'
  | 'reading-no-sheets'
  | 'reading-not-a-boolean'
  | 'reading-not-a-currency'
  | 'reading-not-a-date'
  | 'reading-not-a-number'
  | 'reading-not-a-table'
  | 'reading-not-an-email'
  | 'reading-not-whole'
  | 'reading-opportunity-name'
  | 'reading-or'
  | 'reading-other-currency'
  | 'reading-out-of-range'
  | 'reading-partial-date'
  | 'reading-password'
  | 'reading-progress-check'
  | 'reading-progress-write'
  | 'reading-repeated'
  | 'reading-rounded'
  | 'reading-several'
  | 'reading-several-managers'
  | 'reading-skip-long-name'
  | 'reading-skip-missing'
  | 'reading-skip-no-account'
  | 'reading-spans-lines'
  | 'reading-stays'
  | 'reading-still-open'
  | 'reading-surplus'
  | 'reading-too-large'
  | 'reading-too-many-cells'
  | 'reading-too-many-rows'
  | 'reading-unclosed-quote'
  | 'reading-undecoded'
  | 'reading-without-account'
  | 'relations-action-add'
  | 'relations-action-delete'
  | 'relations-action-due'
  | 'relations-action-owner'
  | 'relations-actions'
  | 'relations-actions-none'
  | 'relations-bonds'
  | 'relations-bonds-add'
  | 'relations-bonds-none'
  | 'relations-chair'
  | 'relations-chair-close'
  | 'relations-chair-fill'
  | 'relations-chair-from'
  | 'relations-chair-go'
  | 'relations-chair-gone'
  | 'relations-chair-holders'
  | 'relations-chair-leave'
  | 'relations-chair-leave-title'
  | 'relations-chair-left-on'
  | 'relations-chair-new'
  | 'relations-chair-now'
  | 'relations-chair-open'
  | 'relations-chair-since'
  | 'relations-chair-span'
  | 'relations-chair-succeed'
  | 'relations-chair-succeed-title'
  | 'relations-chair-take'
  | 'relations-chair-vacant'
  | 'relations-chair-where'
  | 'relations-chair-who'
  | 'relations-chair-who-hint'
  | 'relations-check-again'
  | 'relations-check-before'
  | 'relations-check-due'
  | 'relations-check-gap'
  | 'relations-check-last'
  | 'relations-check-mean'
  | 'relations-check-never'
  | 'relations-check-next'
  | 'relations-check-ours'
  | 'relations-check-remind'
  | 'relations-check-reminded'
  | 'relations-check-theirs'
  | 'relations-circle'
  | 'relations-circle-add'
  | 'relations-circle-again'
  | 'relations-circle-dissolve'
  | 'relations-circle-dissolve-why'
  | 'relations-circle-ended'
  | 'relations-circle-join'
  | 'relations-circle-key'
  | 'relations-circle-make'
  | 'relations-circle-said'
  | 'relations-circle-tone'
  | 'relations-circle-tone-of'
  | 'relations-circle-unnamed'
  | 'relations-circle-without'
  | 'relations-circles'
  | 'relations-culture'
  | 'relations-culture-intro'
  | 'relations-culture-mixed'
  | 'relations-culture-whole'
  | 'relations-departments'
  | 'relations-departments-intro'
  | 'relations-departments-none'
  | 'relations-export'
  | 'relations-fade'
  | 'relations-introduced'
  | 'relations-level-cell'
  | 'relations-level-gap'
  | 'relations-level-now'
  | 'relations-level-reached'
  | 'relations-level-want'
  | 'relations-part'
  | 'relations-part-of'
  | 'relations-part-open'
  | 'relations-part-tasks'
  | 'relations-ripple'
  | 'relations-ripple-all'
  | 'relations-ripple-around'
  | 'relations-ripple-hint'
  | 'relations-ripple-keys'
  | 'relations-ripple-label'
  | 'relations-ripple-rings'
  | 'relations-ripple-said'
  | 'relations-ripple-us'
  | 'relations-ripple-way'
  | 'relations-sensitive'
  | 'relations-sensitive-law'
  | 'relations-sensitive-what'
  | 'relations-stairs'
  | 'relations-stairs-asked'
  | 'relations-stairs-asked-of'
  | 'relations-stairs-begin'
  | 'relations-stairs-intro'
  | 'relations-stairs-is'
  | 'relations-stairs-mean'
  | 'relations-stairs-none'
  | 'relations-stairs-open'
  | 'relations-stairs-said'
  | 'relations-stairs-years'
  | 'relations-task-done'
  | 'relations-ticked'
  | 'relations-ticked-by'
  | 'relations-title'
  | 'relations-trend'
  | 'relations-trend-intro'
  | 'relations-trend-met'
  | 'relations-trend-percent'
  | 'relations-trend-said'
  | 'relations-trend-table'
  | 'relations-trust-shows'
  | 'reports-actions'
  | 'reports-by-stage'
  | 'reports-by-stage-lead'
  | 'reports-chance'
  | 'reports-commit'
  | 'reports-deck'
  | 'reports-deck-account'
  | 'reports-deck-kind'
  | 'reports-deck-portfolio'
  | 'reports-deck-written'
  | 'reports-done'
  | 'reports-due'
  | 'reports-folded'
  | 'reports-foot'
  | 'reports-forecast-lead'
  | 'reports-map'
  | 'reports-products'
  | 'reports-source'
  | 'reports-team'
  | 'reports-upside'
  | 'reports-what'
  | 'reports-workbook'
  | 'reports-workbook-kind'
  | 'reports-written'
  | 'sample-big-name'
  | 'sample-name'
  | 'sample-person-unknown'
  | 'segmentation-add-many'
  | 'segmentation-all'
  | 'segmentation-all-on-board'
  | 'segmentation-became-account'
  | 'segmentation-became-opportunity'
  | 'segmentation-became-unit'
  | 'segmentation-become-account'
  | 'segmentation-become-opportunity'
  | 'segmentation-become-unit'
  | 'segmentation-bring-back'
  | 'segmentation-by-hand'
  | 'segmentation-by-rating'
  | 'segmentation-colour-c-1'
  | 'segmentation-colour-c-2'
  | 'segmentation-colour-c-3'
  | 'segmentation-colour-c-4'
  | 'segmentation-colour-c-5'
  | 'segmentation-colour-c-6'
  | 'segmentation-colours-hand'
  | 'segmentation-colours-position'
  | 'segmentation-effort'
  | 'segmentation-effort-days'
  | 'segmentation-effort-of'
  | 'segmentation-effort-share'
  | 'segmentation-effort-wasted'
  | 'segmentation-empty-begin'
  | 'segmentation-empty-note'
  | 'segmentation-empty-question'
  | 'segmentation-example-gate'
  | 'segmentation-example-gate-unit'
  | 'segmentation-example-parts'
  | 'segmentation-example-parts-unit'
  | 'segmentation-example-power'
  | 'segmentation-example-power-unit'
  | 'segmentation-factor'
  | 'segmentation-figures'
  | 'segmentation-find'
  | 'segmentation-foot'
  | 'segmentation-keys-columns'
  | 'segmentation-kind'
  | 'segmentation-lacks'
  | 'segmentation-mixed'
  | 'segmentation-no-factor'
  | 'segmentation-no-owner'
  | 'segmentation-no-position'
  | 'segmentation-none'
  | 'segmentation-none-found'
  | 'segmentation-not-on-board'
  | 'segmentation-note'
  | 'segmentation-note-here'
  | 'segmentation-notes'
  | 'segmentation-notes-only'
  | 'segmentation-offer'
  | 'segmentation-park'
  | 'segmentation-percent'
  | 'segmentation-place-hint'
  | 'segmentation-position'
  | 'segmentation-product'
  | 'segmentation-profit'
  | 'segmentation-put-aside'
  | 'segmentation-revenue'
  | 'segmentation-score'
  | 'segmentation-side'
  | 'segmentation-standing'
  | 'segmentation-strategy'
  | 'segmentation-strategy-none'
  | 'segmentation-take-off'
  | 'segmentation-text'
  | 'segmentation-title'
  | 'segmentation-units'
  | 'segmentation-unpark'
  | 'segmentation-unrated'
  | 'segmentation-use-rating'
  | 'segmentation-without-factor'
  | 'segmentation-without-owner'
  | 'segmentation-written'
  | 'segmentation-zone'
  | 'segmentation-zone-both'
  | 'settings-author'
  | 'settings-author-hint'
  | 'settings-dark'
  | 'settings-file'
  | 'settings-language'
  | 'settings-light'
  | 'settings-method'
  | 'settings-pipeline'
  | 'settings-projector'
  | 'settings-projector-hint'
  | 'settings-system'
  | 'settings-theme'
  | 'settings-title'
  | 'settings-workspace'
  | 'settings-workspace-name'
  | 'settings-yours'
  | 'shortcuts-back'
  | 'shortcuts-boards'
  | 'shortcuts-commit'
  | 'shortcuts-delete'
  | 'shortcuts-edit'
  | 'shortcuts-everywhere'
  | 'shortcuts-find'
  | 'shortcuts-forward'
  | 'shortcuts-full-screen'
  | 'shortcuts-inspector'
  | 'shortcuts-key-arrows'
  | 'shortcuts-key-shift-click'
  | 'shortcuts-key-space-drag'
  | 'shortcuts-key-wheel'
  | 'shortcuts-leave'
  | 'shortcuts-lists'
  | 'shortcuts-move'
  | 'shortcuts-new'
  | 'shortcuts-next'
  | 'shortcuts-open'
  | 'shortcuts-pan'
  | 'shortcuts-paste'
  | 'shortcuts-rail'
  | 'shortcuts-redo'
  | 'shortcuts-select-more'
  | 'shortcuts-sheet'
  | 'shortcuts-title'
  | 'shortcuts-undo'
  | 'shortcuts-zoom'
  | 'support-add'
  | 'support-agreed'
  | 'support-approval-approved'
  | 'support-approval-nobody'
  | 'support-approval-open'
  | 'support-approval-refused'
  | 'support-attitude'
  | 'support-concern'
  | 'support-counter'
  | 'support-delete'
  | 'support-history'
  | 'support-intro'
  | 'support-name'
  | 'support-none'
  | 'support-not-asked'
  | 'support-open'
  | 'support-role'
  | 'support-title'
  | 'support-warning-against'
  | 'support-warning-against-unanswered'
  | 'support-warning-disagrees'
  | 'support-warning-wavers'
  | 'table-columns'
  | 'table-columns-reset'
  | 'welcome-create'
  | 'welcome-currency'
  | 'welcome-currency-hint'
  | 'welcome-file-name'
  | 'welcome-forget'
  | 'welcome-line-people'
  | 'welcome-line-pipeline'
  | 'welcome-line-portfolio'
  | 'welcome-missing'
  | 'welcome-name'
  | 'welcome-name-hint'
  | 'welcome-new'
  | 'welcome-new-hint'
  | 'welcome-new-title'
  | 'welcome-offline'
  | 'welcome-open'
  | 'welcome-open-hint'
  | 'welcome-pipeline'
  | 'welcome-pipeline-hint'
  | 'welcome-recent'
  | 'welcome-sample'
  | 'welcome-sample-hint'
  | 'welcome-title'
  | 'welcome-where'
  | 'workshop-account'
  | 'workshop-account-needed'
  | 'workshop-action'
  | 'workshop-actions'
  | 'workshop-add-step'
  | 'workshop-after'
  | 'workshop-agenda'
  | 'workshop-agendas'
  | 'workshop-answer'
  | 'workshop-attendees'
  | 'workshop-attendees-hint'
  | 'workshop-ballot'
  | 'workshop-before'
  | 'workshop-begin'
  | 'workshop-begin-this'
  | 'workshop-board'
  | 'workshop-by-votes'
  | 'workshop-card-down'
  | 'workshop-card-up'
  | 'workshop-clock-pause'
  | 'workshop-clock-start'
  | 'workshop-colour'
  | 'workshop-count'
  | 'workshop-decisions'
  | 'workshop-deck-hint'
  | 'workshop-done'
  | 'workshop-done-of'
  | 'workshop-dot-less'
  | 'workshop-dot-more'
  | 'workshop-dots'
  | 'workshop-dots-all'
  | 'workshop-dots-left'
  | 'workshop-dots-mine'
  | 'workshop-due'
  | 'workshop-end'
  | 'workshop-entries'
  | 'workshop-entry-delete'
  | 'workshop-entry-hint'
  | 'workshop-export'
  | 'workshop-figures-hidden'
  | 'workshop-frame-locked'
  | 'workshop-from'
  | 'workshop-is-running'
  | 'workshop-keep-agenda'
  | 'workshop-kept'
  | 'workshop-key-clock'
  | 'workshop-key-dots'
  | 'workshop-key-figures'
  | 'workshop-key-leave'
  | 'workshop-key-lock'
  | 'workshop-key-names'
  | 'workshop-key-spotlight'
  | 'workshop-key-steps'
  | 'workshop-key-write'
  | 'workshop-keys'
  | 'workshop-keys-writing'
  | 'workshop-kind-cluster'
  | 'workshop-kind-decide'
  | 'workshop-kind-place'
  | 'workshop-kind-private'
  | 'workshop-kind-rank'
  | 'workshop-kind-reveal'
  | 'workshop-kind-talk'
  | 'workshop-kind-vote'
  | 'workshop-meeting'
  | 'workshop-min'
  | 'workshop-minute-more'
  | 'workshop-minutes'
  | 'workshop-minutes-all'
  | 'workshop-moves'
  | 'workshop-names-hidden'
  | 'workshop-new-step'
  | 'workshop-next'
  | 'workshop-next-voter'
  | 'workshop-no-board'
  | 'workshop-none'
  | 'workshop-none-hint'
  | 'workshop-note'
  | 'workshop-nothing-to-vote'
  | 'workshop-open'
  | 'workshop-own'
  | 'workshop-owner'
  | 'workshop-parking'
  | 'workshop-picture'
  | 'workshop-planned'
  | 'workshop-quick-action'
  | 'workshop-quick-decision'
  | 'workshop-quick-hint'
  | 'workshop-quick-parking'
  | 'workshop-rank'
  | 'workshop-result'
  | 'workshop-resume'
  | 'workshop-reveal'
  | 'workshop-room'
  | 'workshop-running'
  | 'workshop-screen-account'
  | 'workshop-screen-criteria'
  | 'workshop-screen-forecast'
  | 'workshop-screen-opportunity'
  | 'workshop-screen-people'
  | 'workshop-screen-pipeline'
  | 'workshop-screen-portfolio'
  | 'workshop-screen-segmentation'
  | 'workshop-screen-time'
  | 'workshop-step'
  | 'workshop-step-deck'
  | 'workshop-step-done'
  | 'workshop-step-kind'
  | 'workshop-step-minutes'
  | 'workshop-step-title'
  | 'workshop-steps'
  | 'workshop-title'
  | 'workshop-to'
  | 'workshop-to-action'
  | 'workshop-took'
  | 'workshop-voter'
  | 'workshop-votes-cast'
  | 'workshop-votes-each'
  | 'workshop-votes-given'
  | 'workshop-votes-of'
  | 'workshop-what'
  | 'workshop-when'
  | 'workshop-why'
  | 'workshop-workshops'
  | 'workshop-writing'

/** What the texts with variables are given. */
export type TextVariables = {
  'account-of-potential': { 'potential': string | number, 'revenue': string | number }
  'account-open-sum': { 'count': string | number, 'sum': string | number }
  'account-unit-delete': { 'name': string | number }
  'activities-days': { 'count': number }
  'activities-hours-sum': { 'hours': string | number }
  'balance-days': { 'days': string | number }
  'balance-limit-of': { 'axis': string | number }
  'balance-outside': { 'count': number }
  'board-at': { 'x': string | number, 'y': string | number }
  'board-bar': { 'count': number }
  'board-from-to': { 'from': string | number, 'to': string | number }
  'board-is-locked': { 'count': number }
  'board-moved': { 'x': string | number, 'y': string | number, 'zone': string | number }
  'board-owner': { 'name': string | number }
  'board-paste-left': { 'left': string | number, 'most': string | number }
  'board-source-said': { 'source': string | number }
  'board-together': { 'count': number }
  'board-votes': { 'count': number, 'mine': string | number }
  'catalogue-add': { 'kind': string }
  'charts-account-revenue': { 'revenue': string | number }
  'charts-accounts-sum': { 'count': number, 'sum': string | number }
  'charts-accounts-without': { 'count': number, 'sum': string | number }
  'charts-counted': { 'amount': string | number, 'count': number }
  'charts-days': { 'days': string | number }
  'charts-forecast-note': { 'period': string | number, 'unit': string | number }
  'charts-funnel-note': { 'period': string | number, 'pipeline': string | number }
  'charts-ladder-aim': { 'day': string | number, 'rung': string | number }
  'charts-line-open': { 'amount': string | number }
  'charts-line-target': { 'amount': string | number }
  'charts-line-with-commit': { 'amount': string | number }
  'charts-line-with-pipeline': { 'amount': string | number }
  'charts-line-with-upside': { 'amount': string | number }
  'charts-line-won': { 'amount': string | number }
  'charts-moved-on': { 'count': string | number, 'part': string | number, 'share': string | number }
  'charts-note-omitted': { 'amount': string | number, 'count': number }
  'charts-note-other-currency': { 'count': number }
  'charts-note-overdue': { 'amount': string | number, 'count': number }
  'charts-note-reserve': { 'amount': string | number, 'far': string | number, 'near': string | number, 'rest': string | number }
  'charts-note-undated': { 'amount': string | number, 'count': number }
  'charts-note-unstaged': { 'count': number }
  'charts-note-win-rate': { 'lost': string | number, 'share': string | number, 'won': string | number }
  'charts-note-without-amount': { 'count': number }
  'charts-open': { 'amount': string | number, 'count': number }
  'charts-people-folded': { 'count': string | number, 'title': string | number }
  'charts-revenue-note': { 'period': string | number, 'unit': string | number }
  'charts-segments-decided': { 'count': string | number, 'part': string | number }
  'charts-segments-margin-known': { 'count': number }
  'charts-segments-mismatch': { 'name': string | number }
  'charts-segments-unprofitable': { 'name': string | number }
  'charts-unplaced': { 'count': number }
  'charts-weighted': { 'amount': string | number }
  'charts-zone': { 'amount': string | number, 'count': number }
  'classes-aside': { 'count': number }
  'classes-aside-by': { 'author': string | number, 'day': string | number, 'why': string | number }
  'classes-by-tier': { 'tier': string | number }
  'classes-contradict': { 'count': number }
  'classes-drop': { 'what': string | number }
  'classes-find-in': { 'what': string | number }
  'classes-found': { 'accounts': string | number, 'count': number }
  'classes-gap': { 'count': number }
  'classes-holds-sum': { 'count': number, 'potential': string | number, 'revenue': string | number }
  'classes-load': { 'load': string | number }
  'classes-months': { 'count': number }
  'classes-more': { 'count': number }
  'classes-need-growth-goal': { 'level': string | number }
  'classes-need-loss-prevention': { 'level': string | number }
  'classes-need-loss-reason': { 'level': string | number }
  'classes-need-owner': { 'level': string | number }
  'classes-need-plan': { 'level': string | number }
  'classes-of': { 'all': string | number, 'count': string | number }
  'classes-offered': { 'level': string | number }
  'classes-open': { 'count': number }
  'classes-phase-falling': { 'before': string | number, 'revenue': string | number }
  'classes-phase-flat-high': { 'before': string | number, 'revenue': string | number }
  'classes-phase-rising': { 'before': string | number, 'revenue': string | number }
  'classes-phase-silent': { 'months': string | number }
  'classes-reason-of': { 'what': string | number }
  'classes-shared': { 'count': number }
  'classes-sizes-apply': { 'count': number }
  'classes-suggests': { 'level': string | number, 'why': string | number }
  'classes-team-drop': { 'name': string | number }
  'classes-tried': { 'count': number, 'gaps': string | number, 'potential': string | number, 'shared': string | number }
  'classes-wanted': { 'day': string | number, 'level': string | number }
  'classes-why-asleep-but-open': { 'left': string | number, 'right': string | number }
  'classes-why-coverage-above-tier': { 'left': string | number, 'right': string | number }
  'classes-why-coverage-below-tier': { 'left': string | number, 'right': string | number }
  'classes-why-engagement-below-tier': { 'left': string | number, 'right': string | number }
  'classes-why-give-up-but-open': { 'left': string | number, 'right': string | number }
  'classes-why-give-up-unchecked': { 'left': string | number, 'right': string | number }
  'classes-why-give-up-with-potential': { 'left': string | number, 'right': string | number }
  'classes-why-growth-but-falling': { 'left': string | number, 'right': string | number }
  'classes-why-harvest-but-falling': { 'left': string | number, 'right': string | number }
  'classes-why-key-but-no-owner': { 'left': string | number, 'right': string | number }
  'classes-why-key-category-but-give-up': { 'left': string | number, 'right': string | number }
  'classes-why-key-category-but-lowest-tier': { 'left': string | number, 'right': string | number }
  'classes-why-key-category-but-not-qualified': { 'left': string | number, 'right': string | number }
  'classes-why-key-on-tele': { 'left': string | number, 'right': string | number }
  'classes-why-key-tier-but-give-up': { 'left': string | number, 'right': string | number }
  'classes-why-ladder-above-target': { 'left': string | number, 'right': string | number }
  'classes-why-ladder-high-but-regressing': { 'left': string | number, 'right': string | number }
  'classes-why-lost-category-but-open-revenue': { 'left': string | number, 'right': string | number }
  'classes-why-normal-category-but-no-revenue': { 'left': string | number, 'right': string | number }
  'classes-why-project-over-customer': { 'left': string | number, 'right': string | number }
  'classes-why-qualifies-but-not-key': { 'left': string | number, 'right': string | number }
  'classes-why-target-category-but-revenue': { 'left': string | number, 'right': string | number }
  'cli-account-not-here': { 'view': string | number }
  'cli-copied': { 'path': string | number }
  'cli-import-file': { 'name': string | number, 'new': string | number, 'same': string | number, 'skipped': string | number, 'updated': string | number }
  'cli-import-more': { 'count': string | number }
  'cli-import-problem': { 'row': string | number, 'text': string | number }
  'cli-import-ties': { 'lines': string | number, 'links': string | number, 'name': string | number, 'people': string | number, 'same': string | number, 'skipped': string | number }
  'cli-made': { 'path': string | number }
  'cli-map-column': { 'heading': string | number }
  'cli-map-unread': { 'cause': string | number }
  'cli-option-as': { 'choices': string | number }
  'cli-option-by': { 'choices': string | number }
  'cli-option-lang': { 'choices': string | number }
  'cli-option-layout': { 'choices': string | number }
  'cli-option-theme': { 'choices': string | number }
  'cli-output-failed': { 'cause': string | number }
  'cli-pack-there': { 'names': string | number }
  'cli-placed': { 'matrix': string | number, 'name': string | number, 'x': string | number, 'y': string | number }
  'cli-redone': { 'label': string | number }
  'cli-several': { 'ids': string | number, 'name': string | number }
  'cli-undone': { 'label': string | number }
  'cli-unsound': { 'count': number }
  'cli-usage-missing': { 'argument': string | number }
  'cli-usage-unknown': { 'argument': string | number }
  'cli-usage-value': { 'argument': string | number, 'value': string | number }
  'cli-written': { 'path': string | number }
  'common-count-accounts': { 'count': number }
  'common-count-opportunities': { 'count': number }
  'common-count-people': { 'count': number }
  'errors-already-became': { 'name': string | number }
  'errors-bad-request': { 'cause': string | number }
  'errors-chosen': { 'title': string | number }
  'errors-cycle': { 'path': string | number }
  'errors-evidence-needed': { 'level': string | number }
  'errors-file-denied': { 'path': string | number }
  'errors-file-exists': { 'path': string | number }
  'errors-file-missing': { 'path': string | number }
  'errors-file-other': { 'cause': string | number, 'path': string | number }
  'errors-folder-missing': { 'path': string | number }
  'errors-has-left': { 'name': string | number }
  'errors-in-use': { 'count': string | number, 'title': string | number }
  'errors-io': { 'cause': string | number }
  'errors-later-fact': { 'name': string | number }
  'errors-locked': { 'name': string | number }
  'errors-misfit': { 'cause': string | number }
  'errors-name-differs': { 'name': string | number }
  'errors-no-contradiction': { 'name': string | number }
  'errors-no-score': { 'name': string | number }
  'errors-no-target': { 'scale': string | number }
  'errors-not-a-currency': { 'code': string | number }
  'errors-not-a-date': { 'text': string | number }
  'errors-not-a-margin': { 'text': string | number }
  'errors-not-a-number': { 'text': string | number }
  'errors-not-a-percentage': { 'text': string | number }
  'errors-not-a-step': { 'from': string | number, 'title': string | number, 'to': string | number }
  'errors-not-an-amount': { 'text': string | number }
  'errors-not-an-area': { 'name': string | number }
  'errors-not-for': { 'name': string | number, 'what': string | number }
  'errors-not-hours': { 'text': string | number }
  'errors-not-proposed': { 'name': string | number }
  'errors-not-rated': { 'title': string | number }
  'errors-not-yet': { 'day': string | number }
  'errors-other-account': { 'name': string | number }
  'errors-other-account-deal': { 'deal': string | number, 'name': string | number }
  'errors-own-chair': { 'name': string | number }
  'errors-own-cycle': { 'name': string | number }
  'errors-pack': { 'cause': string | number }
  'errors-picture-format': { 'path': string | number }
  'errors-report-format': { 'ending': string | number, 'path': string | number }
  'errors-rules-crossed': { 'name': string | number }
  'errors-rules-no-threshold': { 'name': string | number }
  'errors-rules-no-words': { 'name': string | number }
  'errors-rules-too-many': { 'given': string | number, 'most': string | number }
  'errors-switched-off': { 'scale': string | number }
  'errors-target-past': { 'day': string | number }
  'errors-too-many-notes': { 'given': string | number, 'most': string | number }
  'errors-too-many-votes': { 'count': number, 'given': string | number }
  'errors-unit-cycle': { 'name': string | number }
  'errors-unit-without-account': { 'name': string | number }
  'errors-unknown-key': { 'key': string | number, 'what': string | number }
  'errors-unknown-name': { 'name': string | number }
  'errors-workshop-ended': { 'name': string | number }
  'errors-zones-gap': { 'x': string | number, 'y': string | number }
  'export-written': { 'path': string | number }
  'format-bytes': { 'count': number }
  'format-date': { 'day': string | number, 'month': string | number, 'year': string | number }
  'format-date-time': { 'date': string | number, 'time': string | number }
  'format-day': { 'day': string | number, 'month': string | number }
  'format-days': { 'count': number }
  'format-month': { 'month': string | number, 'year': string | number }
  'format-percent': { 'number': string | number }
  'format-quarter': { 'quarter': string | number, 'year': string | number }
  'format-quarter-name': { 'quarter': string | number }
  'frame-backed-up': { 'path': string | number }
  'frame-brought-up-to-date': { 'path': string | number }
  'frame-redo-step': { 'step': string | number }
  'frame-redone': { 'step': string | number }
  'frame-undo-step': { 'step': string | number }
  'frame-undone': { 'step': string | number }
  'frame-window-title': { 'name': string | number }
  'history-op-account-add': { 'count': number, 'name': string | number }
  'history-op-account-delete': { 'count': number, 'name': string | number }
  'history-op-account-edit': { 'count': number, 'name': string | number }
  'history-op-action-add': { 'count': number, 'name': string | number }
  'history-op-action-delete': { 'count': number, 'name': string | number }
  'history-op-action-edit': { 'count': number, 'name': string | number }
  'history-op-activity-add': { 'name': string | number }
  'history-op-activity-delete': { 'count': number, 'name': string | number }
  'history-op-activity-edit': { 'count': number, 'name': string | number }
  'history-op-agenda-keep': { 'name': string | number }
  'history-op-board-lock': { 'count': number, 'name': string | number }
  'history-op-board-take-away': { 'count': number, 'name': string | number }
  'history-op-board-unlock': { 'count': number, 'name': string | number }
  'history-op-catalogue-add': { 'count': number, 'name': string | number }
  'history-op-catalogue-delete': { 'count': number, 'name': string | number }
  'history-op-catalogue-edit': { 'name': string | number }
  'history-op-category-follow': { 'count': number, 'name': string | number }
  'history-op-clique-add': { 'name': string | number }
  'history-op-clique-delete': { 'count': number, 'name': string | number }
  'history-op-clique-edit': { 'name': string | number }
  'history-op-contradiction-aside': { 'name': string | number, 'to': string | number }
  'history-op-contradiction-reopen': { 'name': string | number, 'to': string | number }
  'history-op-deck-order': { 'name': string | number }
  'history-op-entry-add': { 'count': number, 'name': string | number }
  'history-op-entry-delete': { 'count': number, 'name': string | number }
  'history-op-entry-edit': { 'name': string | number }
  'history-op-entry-move': { 'name': string | number }
  'history-op-import': { 'name': string | number }
  'history-op-insider-add': { 'count': number, 'name': string | number }
  'history-op-insider-delete': { 'count': number, 'name': string | number }
  'history-op-insider-edit': { 'count': number, 'name': string | number }
  'history-op-judge': { 'count': number, 'name': string | number, 'to': string | number }
  'history-op-judge-target': { 'count': number, 'name': string | number, 'to': string | number }
  'history-op-level-reason': { 'name': string | number, 'to': string | number }
  'history-op-link-add': { 'name': string | number, 'to': string | number }
  'history-op-link-alliance': { 'name': string | number, 'to': string | number }
  'history-op-link-conflict': { 'name': string | number, 'to': string | number }
  'history-op-link-delete': { 'count': number, 'name': string | number, 'to': string | number }
  'history-op-link-dotted': { 'name': string | number, 'to': string | number }
  'history-op-link-edit': { 'name': string | number, 'to': string | number }
  'history-op-link-introduction': { 'name': string | number, 'to': string | number }
  'history-op-matrix-options': { 'name': string | number }
  'history-op-method-reset': { 'name': string | number }
  'history-op-note-add': { 'count': number, 'name': string | number }
  'history-op-note-delete': { 'count': number, 'name': string | number }
  'history-op-note-duplicate': { 'count': number, 'name': string | number }
  'history-op-note-edit': { 'count': number, 'name': string | number }
  'history-op-note-group': { 'count': string | number }
  'history-op-note-lock': { 'count': number, 'name': string | number }
  'history-op-note-to-account': { 'count': number, 'name': string | number }
  'history-op-note-to-opportunity': { 'count': number, 'name': string | number }
  'history-op-note-to-unit': { 'count': number, 'name': string | number }
  'history-op-note-ungroup': { 'count': string | number }
  'history-op-note-unlock': { 'count': number, 'name': string | number }
  'history-op-opportunity-add': { 'count': number, 'name': string | number }
  'history-op-opportunity-delete': { 'count': number, 'name': string | number }
  'history-op-opportunity-edit': { 'count': number, 'name': string | number }
  'history-op-opportunity-move': { 'count': number, 'name': string | number, 'to': string | number }
  'history-op-pack-import': { 'name': string | number }
  'history-op-pack-item-add': { 'name': string | number }
  'history-op-pack-item-edit': { 'name': string | number }
  'history-op-pack-item-off': { 'name': string | number }
  'history-op-pack-item-on': { 'name': string | number }
  'history-op-pack-item-remove': { 'name': string | number }
  'history-op-pack-remove': { 'name': string | number }
  'history-op-pair-add': { 'name': string | number, 'to': string | number }
  'history-op-pair-delete': { 'count': number, 'name': string | number, 'to': string | number }
  'history-op-pair-edit': { 'name': string | number, 'to': string | number }
  'history-op-person-add': { 'count': number, 'name': string | number }
  'history-op-person-delete': { 'count': number, 'name': string | number }
  'history-op-person-edit': { 'count': number, 'name': string | number }
  'history-op-person-leave': { 'count': number, 'name': string | number }
  'history-op-person-manager': { 'count': number, 'name': string | number, 'to': string | number }
  'history-op-person-place': { 'count': number, 'name': string | number }
  'history-op-person-succeed': { 'name': string | number, 'to': string | number }
  'history-op-person-text': { 'name': string | number }
  'history-op-place': { 'count': number, 'name': string | number, 'to': string | number }
  'history-op-place-computed': { 'count': number, 'name': string | number }
  'history-op-placement-explain': { 'name': string | number }
  'history-op-placement-lock': { 'count': number, 'name': string | number }
  'history-op-placement-unlock': { 'count': number, 'name': string | number }
  'history-op-proposal-accept': { 'name': string | number, 'to': string | number }
  'history-op-proposal-aside': { 'name': string | number }
  'history-op-proposal-back': { 'name': string | number }
  'history-op-rate': { 'count': number, 'name': string | number, 'to': string | number }
  'history-op-target-set': { 'count': number, 'name': string | number }
  'history-op-team-add': { 'name': string | number, 'to': string | number }
  'history-op-team-delete': { 'count': number, 'name': string | number }
  'history-op-team-edit': { 'name': string | number }
  'history-op-territory-add': { 'count': number, 'name': string | number }
  'history-op-territory-delete': { 'count': number, 'name': string | number }
  'history-op-territory-edit': { 'name': string | number }
  'history-op-tier-apply': { 'count': number, 'name': string | number }
  'history-op-tier-rule': { 'name': string | number }
  'history-op-tier-scheme': { 'name': string | number }
  'history-op-tier-target': { 'name': string | number }
  'history-op-unit-add': { 'count': number, 'name': string | number }
  'history-op-unit-delete': { 'count': number, 'name': string | number }
  'history-op-unit-edit': { 'count': number, 'name': string | number }
  'history-op-unit-rename': { 'name': string | number, 'to': string | number }
  'history-op-unplace': { 'count': number, 'name': string | number }
  'history-op-weigh': { 'name': string | number, 'to': string | number }
  'history-op-workshop-begin': { 'name': string | number }
  'history-op-workshop-clock': { 'name': string | number }
  'history-op-workshop-delete': { 'count': number, 'name': string | number }
  'history-op-workshop-edit': { 'name': string | number }
  'history-op-workshop-end': { 'name': string | number }
  'history-op-workshop-reveal': { 'count': number, 'name': string | number }
  'history-op-workspace-edit': { 'name': string | number }
  'history-op-zones-edit': { 'name': string | number }
  'history-spot': { 'x': string | number, 'y': string | number, 'zone': string | number }
  'imports-chosen': { 'count': number }
  'imports-date-order-name': { 'order': string }
  'imports-decimal-name': { 'sign': string }
  'imports-drop': { 'name': string | number }
  'imports-fate-name': { 'fate': string }
  'imports-field-of': { 'column': string | number }
  'imports-first': { 'count': string | number }
  'imports-kind-hint': { 'kind': string }
  'imports-kind-name': { 'kind': string }
  'imports-missing': { 'fields': string | number }
  'imports-no-heading': { 'number': string | number }
  'imports-problems': { 'count': number }
  'imports-rows': { 'count': number }
  'imports-run': { 'count': number }
  'imports-stage-of': { 'word': string | number }
  'imports-then-name': { 'what': string }
  'imports-tie-circle': { 'path': string | number }
  'imports-tie-kind': { 'kind': string | number }
  'imports-tie-self': { 'name': string | number }
  'imports-tie-several': { 'name': string | number, 'names': string | number }
  'imports-tie-strength': { 'text': string | number }
  'insights-at-least': { 'limit': string | number }
  'insights-at-most': { 'limit': string | number }
  'insights-days': { 'days': string | number }
  'insights-more': { 'count': string | number }
  'insights-people': { 'count': string | number, 'title': string | number }
  'insights-play': { 'strategy': string | number }
  'insights-rule': { 'title': string | number }
  'insights-share': { 'percent': string | number, 'value': string | number, 'whole': string | number }
  'keyrules-at-least': { 'least': string | number }
  'keyrules-at-most': { 'most': string | number }
  'keyrules-between': { 'least': string | number, 'most': string | number }
  'keyrules-change-added': { 'name': string | number, 'to': string | number }
  'keyrules-change-gone': { 'name': string | number }
  'keyrules-change-test': { 'from': string | number, 'name': string | number, 'to': string | number }
  'keyrules-change-weight': { 'name': string | number }
  'keyrules-coming': { 'count': number }
  'keyrules-counts': { 'met': string | number, 'missed': string | number, 'unknown': string | number }
  'keyrules-expand': { 'name': string | number }
  'keyrules-follow': { 'count': string | number }
  'keyrules-followed': { 'count': number }
  'keyrules-follows': { 'from': string | number, 'to': string | number }
  'keyrules-going': { 'count': number }
  'keyrules-health-good': { 'count': number }
  'keyrules-health-sum': { 'amber': string | number, 'count': number, 'red': string | number }
  'keyrules-in-force': { 'date': string | number }
  'keyrules-is': { 'words': string | number }
  'keyrules-light-active-lately': { 'days': string | number }
  'keyrules-light-active-long-ago': { 'days': string | number }
  'keyrules-light-active-once': { 'days': string | number }
  'keyrules-light-plan-current': { 'days': string | number }
  'keyrules-light-plan-old': { 'days': string | number }
  'keyrules-more': { 'count': string | number }
  'keyrules-named': { 'name': string | number, 'value': string | number }
  'keyrules-named-asked': { 'name': string | number, 'test': string | number, 'value': string | number }
  'keyrules-percent-least': { 'percent': string | number }
  'keyrules-remove': { 'name': string | number }
  'keyrules-result': { 'accounts': string | number, 'qualify': string | number }
  'keyrules-result-over': { 'limit': string | number, 'over': string | number }
  'keyrules-result-room': { 'limit': string | number, 'room': number }
  'keyrules-template-count': { 'count': number }
  'keyrules-traits': { 'count': string | number, 'of': string | number }
  'keyrules-what-if': { 'count': string | number, 'threshold': string | number }
  'keyrules-what-if-label': { 'name': string | number }
  'keyrules-why-meets': { 'list': string | number }
  'keyrules-why-misses': { 'list': string | number }
  'keyrules-why-unknown': { 'list': string | number }
  'keyrules-years': { 'years': string | number }
  'log-more-facts': { 'count': string | number }
  'matrix-border-across': { 'at': string | number }
  'matrix-border-of': { 'axis': string | number }
  'matrix-border-room': { 'high': string | number, 'low': string | number }
  'matrix-border-up': { 'at': string | number }
  'matrix-by-hand-above': { 'points': string | number }
  'matrix-by-hand-below': { 'points': string | number }
  'matrix-flow': { 'count': string | number, 'from': string | number, 'to': string | number }
  'matrix-known': { 'percent': string | number }
  'matrix-legend-size': { 'size': string | number }
  'matrix-legend-sizes': { 'ring': string | number, 'size': string | number }
  'matrix-over': { 'sum': string | number }
  'matrix-part': { 'of': string | number, 'part': string | number }
  'matrix-potential': { 'potential': string | number }
  'matrix-rate-hint': { 'from': string | number, 'to': string | number }
  'matrix-rated-said': { 'criterion': string | number, 'value': string | number }
  'matrix-revenue-of': { 'potential': string | number, 'revenue': string | number }
  'matrix-risk': { 'sum': string | number }
  'matrix-step': { 'most': string | number, 'step': string | number }
  'matrix-weight-of': { 'criterion': string | number }
  'outlook-accuracy-note': { 'unit': string | number }
  'outlook-at-or-above': { 'share': string | number }
  'outlook-axis-starts': { 'value': string | number }
  'outlook-below': { 'share': string | number }
  'outlook-calibration-note': { 'count': string | number }
  'outlook-cases': { 'count': number }
  'outlook-changes-note': { 'from': string | number, 'scope': string | number, 'to': string | number, 'unit': string | number }
  'outlook-column-target': { 'amount': string | number }
  'outlook-column-weighted': { 'amount': string | number }
  'outlook-column-won': { 'amount': string | number }
  'outlook-coverage-needed': { 'times': string | number }
  'outlook-durations-note': { 'period': string | number }
  'outlook-expected-days': { 'days': string | number }
  'outlook-fan-note': { 'period': string | number, 'unit': string | number }
  'outlook-flow-note': { 'from': string | number, 'pipeline': string | number, 'to': string | number }
  'outlook-from-day': { 'day': string | number }
  'outlook-keep': { 'count': number }
  'outlook-likely': { 'share': string | number }
  'outlook-line-came': { 'amount': string | number }
  'outlook-line-said': { 'amount': string | number }
  'outlook-math-coverage': { 'decided': string | number, 'rate': string | number, 'won': string | number }
  'outlook-math-history': { 'decided': string | number, 'rate': string | number, 'weight': string | number, 'won': string | number }
  'outlook-math-quantile': { 'count': string | number, 'share': string | number }
  'outlook-math-velocity': { 'count': string | number, 'days': string | number }
  'outlook-mean-days': { 'count': string | number, 'days': string | number }
  'outlook-more': { 'count': number }
  'outlook-moved': { 'from': string | number, 'to': string | number }
  'outlook-naive': { 'name': string | number }
  'outlook-named': { 'amount': string | number, 'name': string | number }
  'outlook-note-held': { 'share': string | number }
  'outlook-note-held-alone': { 'share': string | number }
  'outlook-note-held-owner': { 'count': string | number, 'share': string | number }
  'outlook-note-market': { 'share': string | number }
  'outlook-note-step': { 'amount': string | number }
  'outlook-percent': { 'percent': string | number }
  'outlook-range-note': { 'period': string | number, 'unit': string | number }
  'outlook-reached': { 'share': string | number }
  'outlook-said-came': { 'came': string | number, 'said': string | number }
  'outlook-scope-months': { 'period': string | number }
  'outlook-show-math': { 'name': string | number }
  'outlook-slipped': { 'count': number }
  'outlook-slipped-more': { 'count': string | number }
  'outlook-slips-note': { 'unit': string | number }
  'outlook-target': { 'amount': string | number }
  'outlook-times': { 'times': string | number }
  'outlook-to-day': { 'day': string | number }
  'outlook-up-to': { 'month': string | number }
  'packs-add': { 'kind': string | number }
  'packs-export-one': { 'name': string | number }
  'packs-fault-at': { 'cause': string | number, 'file': string | number, 'line': string | number }
  'packs-fault-content': { 'a': string | number }
  'packs-fault-control': { 'a': string | number }
  'packs-fault-cycle': { 'a': string | number }
  'packs-fault-duplicate': { 'a': string | number }
  'packs-fault-elsewhere': { 'a': string | number, 'b': string | number }
  'packs-fault-empty-text': { 'a': string | number }
  'packs-fault-falling': { 'a': string | number }
  'packs-fault-gap': { 'a': string | number, 'b': string | number }
  'packs-fault-missing': { 'a': string | number }
  'packs-fault-no-fact': { 'a': string | number }
  'packs-fault-no-facts': { 'a': string | number }
  'packs-fault-no-key': { 'a': string | number }
  'packs-fault-no-model': { 'a': string | number }
  'packs-fault-no-score': { 'a': string | number }
  'packs-fault-no-section': { 'a': string | number }
  'packs-fault-no-sign': { 'a': string | number }
  'packs-fault-no-tone': { 'a': string | number, 'b': string | number }
  'packs-fault-no-words': { 'a': string | number }
  'packs-fault-not-a-selection': { 'a': string | number }
  'packs-fault-not-known-of': { 'a': string | number, 'b': string | number }
  'packs-fault-outcome': { 'a': string | number }
  'packs-fault-over': { 'a': string | number }
  'packs-fault-overlap': { 'a': string | number }
  'packs-fault-range': { 'a': string | number, 'b': string | number }
  'packs-fault-taken': { 'a': string | number }
  'packs-fault-too-large': { 'a': string | number }
  'packs-fault-too-long': { 'a': string | number }
  'packs-fault-too-many': { 'a': string | number }
  'packs-fault-unknown': { 'a': string | number, 'b': string | number }
  'packs-fault-unknown-field': { 'a': string | number, 'b': string | number }
  'packs-fault-unknown-group': { 'a': string | number }
  'packs-fault-unknown-level': { 'a': string | number, 'b': string | number }
  'packs-fault-unknown-section': { 'a': string | number }
  'packs-fault-unknown-step': { 'a': string | number }
  'packs-fault-unknown-word': { 'a': string | number, 'b': string | number }
  'packs-fault-weight': { 'a': string | number }
  'packs-fault-wrong-length': { 'a': string | number, 'b': string | number }
  'packs-fault-wrong-type': { 'a': string | number, 'b': string | number }
  'packs-fault-wrong-value': { 'a': string | number, 'b': string | number }
  'packs-import-there': { 'count': string | number }
  'packs-imported': { 'count': string | number, 'title': string | number }
  'packs-line': { 'line': string | number }
  'packs-new': { 'kind': string | number }
  'packs-ours-drop': { 'what': string | number }
  'packs-part-add': { 'name': string | number }
  'packs-part-down': { 'name': string | number }
  'packs-part-drop': { 'name': string | number }
  'packs-part-nth': { 'name': string | number, 'number': string | number }
  'packs-part-open': { 'name': string | number }
  'packs-part-up': { 'name': string | number }
  'packs-remove-one': { 'name': string | number }
  'packs-used': { 'count': string | number }
  'parts-create': { 'name': string | number }
  'parts-not-a-date': { 'text': string | number }
  'parts-not-a-number': { 'text': string | number }
  'parts-pick-date': { 'label': string | number }
  'people-change-joined': { 'name': string | number }
  'people-change-left': { 'name': string | number }
  'people-change-level': { 'after': string | number, 'before': string | number, 'name': string | number, 'what': string | number }
  'people-change-link': { 'name': string | number, 'other': string | number, 'what': string | number }
  'people-change-link-ended': { 'name': string | number, 'other': string | number, 'what': string | number }
  'people-change-manager': { 'after': string | number, 'before': string | number, 'name': string | number }
  'people-change-title': { 'after': string | number, 'before': string | number, 'name': string | number }
  'people-change-unit': { 'after': string | number, 'before': string | number, 'name': string | number }
  'people-changes-between': { 'from': string | number, 'to': string | number }
  'people-core-line': { 'count': string | number, 'support': string | number }
  'people-days-past': { 'day': string | number }
  'people-drop-influence': { 'from': string | number, 'to': string | number }
  'people-drop-report': { 'name': string | number }
  'people-drop-to': { 'from': string | number, 'to': string | number }
  'people-erase-found': { 'count': number }
  'people-erase-more': { 'count': string | number }
  'people-erase-reword': { 'word': string | number }
  'people-erase-title': { 'name': string | number }
  'people-erase-what': { 'name': string | number }
  'people-erased': { 'entries': number, 'rows': string | number }
  'people-erased-left': { 'count': number }
  'people-erased-reworded': { 'count': number }
  'people-exported-all': { 'path': string | number }
  'people-filter-chosen': { 'count': number }
  'people-filter-found': { 'count': number }
  'people-fold-levels': { 'count': number }
  'people-fold-one': { 'count': string | number }
  'people-folded-said': { 'count': string | number }
  'people-foot': { 'count': number }
  'people-judged-for': { 'name': string | number }
  'people-judgement-more': { 'scale': string | number }
  'people-keys-judge': { 'letters': string | number }
  'people-kind-choose': { 'from': string | number, 'to': string | number }
  'people-letters-unknown': { 'letters': string | number }
  'people-level-of': { 'level': string | number, 'most': string | number }
  'people-level-wanted': { 'level': string | number }
  'people-link-said': { 'from': string | number, 'strength': string | number, 'to': string | number }
  'people-map-label': { 'account': string | number }
  'people-move': { 'after': string | number, 'before': string | number, 'kind': string }
  'people-node-said': { 'coverage': string | number, 'name': string | number, 'roles': string | number, 'status': string | number, 'title': string | number }
  'people-pair-ago': { 'days': string | number }
  'people-pair-of': { 'days': string | number, 'rhythm': string | number }
  'people-pair-said': { 'ours': string | number, 'state': string | number, 'theirs': string | number }
  'people-paste-above': { 'name': string | number }
  'people-paste-add': { 'count': number }
  'people-paste-between': { 'line': string | number }
  'people-paste-circle': { 'path': string | number }
  'people-paste-counted': { 'count': number }
  'people-paste-known': { 'line': string | number, 'name': string | number }
  'people-paste-more': { 'count': number }
  'people-paste-no-manager': { 'line': string | number, 'name': string | number }
  'people-paste-nobody': { 'line': string | number }
  'people-paste-several': { 'line': string | number, 'name': string | number }
  'people-paste-twice': { 'line': string | number, 'name': string | number }
  'people-quick': { 'key': string | number }
  'people-said-alliance': { 'from': string | number, 'strength': string | number, 'to': string | number }
  'people-said-conflict': { 'from': string | number, 'strength': string | number, 'to': string | number }
  'people-said-dotted': { 'from': string | number, 'strength': string | number, 'to': string | number }
  'people-said-introduction': { 'from': string | number, 'strength': string | number, 'to': string | number }
  'people-selected': { 'count': number }
  'people-subtitle': { 'count': number, 'open': string | number }
  'people-unfold': { 'count': string | number }
  'people-until': { 'day': string | number }
  'people-zipper-level': { 'level': string | number }
  'pipeline-add-to': { 'stage': string | number }
  'pipeline-days-short': { 'days': string | number }
  'pipeline-drop-filter': { 'name': string | number }
  'pipeline-expected': { 'days': number }
  'pipeline-fact': { 'kind': string }
  'pipeline-mind': { 'stage': string | number, 'warning': string | number }
  'pipeline-more': { 'count': number }
  'pipeline-now': { 'stage': string | number }
  'pipeline-other-currency': { 'count': string | number }
  'pipeline-outcome-name': { 'outcome': string }
  'pipeline-overdue-since': { 'date': string | number }
  'pipeline-selected': { 'count': number, 'sum': string | number }
  'portfolio-axis-at': { 'axis': string | number, 'to': string | number }
  'portfolio-axis-move': { 'axis': string | number, 'from': string | number, 'to': string | number }
  'portfolio-card-said': { 'category': string | number, 'detail': string | number, 'name': string | number, 'x': string | number, 'y': string | number }
  'portfolio-card-stands': { 'category': string | number, 'name': string | number, 'x': string | number, 'y': string | number, 'zone': string | number }
  'portfolio-foot': { 'count': string | number, 'sum': string | number }
  'portfolio-more': { 'number': string | number }
  'portfolio-score-of': { 'what': string | number }
  'portfolio-selected': { 'count': number }
  'portfolio-story-at': { 'x': string | number, 'y': string | number, 'zone': string | number }
  'portfolio-subtitle': { 'count': number, 'sum': string | number }
  'portfolio-together': { 'count': number }
  'portfolio-unplaced-count': { 'count': string | number }
  'portfolio-zone-sum': { 'count': number, 'sum': string | number }
  'pyramids-accounts': { 'count': number }
  'pyramids-because-first-revenue': { 'revenue': string | number }
  'pyramids-because-grows': { 'before': string | number, 'growth': string | number, 'potential': string | number, 'revenue': string | number }
  'pyramids-because-shrinks': { 'before': string | number, 'growth': string | number, 'potential': string | number, 'revenue': string | number }
  'pyramids-because-stopped': { 'before': string | number }
  'pyramids-because-won-back': { 'revenue': string | number }
  'pyramids-chart-note': { 'amount': string | number, 'count': number, 'scheme': string | number }
  'pyramids-line-count': { 'count': number, 'share': string | number }
  'pyramids-line-time': { 'time': string | number }
  'pyramids-move': { 'name': string | number }
  'pyramids-of': { 'wanted': string | number }
  'pyramids-pareto-fewest': { 'count': number }
  'pyramids-pareto-line': { 'rank': string | number, 'share': string | number }
  'pyramids-pareto-more': { 'count': number }
  'pyramids-pareto-note': { 'count': number, 'unit': string | number }
  'pyramids-pareto-text': { 'all': string | number, 'count': number, 'percent': string | number, 'share': string | number }
  'pyramids-pareto-top': { 'percent': string | number, 'share': string | number }
  'pyramids-pareto-without': { 'count': number }
  'pyramids-points': { 'points': string | number }
  'pyramids-proposal-accept-named': { 'name': string | number, 'to': string | number }
  'pyramids-proposal-aside-named': { 'name': string | number }
  'pyramids-proposal-down': { 'to': string | number }
  'pyramids-proposal-put': { 'day': string | number, 'why': string | number }
  'pyramids-proposal-put-plain': { 'day': string | number }
  'pyramids-proposal-up': { 'to': string | number }
  'pyramids-proposals-aside': { 'count': number }
  'pyramids-revenue-share': { 'amount': string | number, 'share': string | number }
  'pyramids-served': { 'fair': string | number, 'time': string | number }
  'pyramids-served-hours': { 'fair': string | number, 'hours': string | number }
  'pyramids-time-line-accounts': { 'share': string | number, 'wanted': string | number }
  'pyramids-time-line-time': { 'share': string | number, 'wanted': string | number }
  'pyramids-time-note-both': { 'hours': string | number, 'period': string | number }
  'pyramids-time-note-estimates': { 'period': string | number }
  'pyramids-time-note-hours': { 'hours': string | number, 'period': string | number }
  'pyramids-time-note-nothing': { 'period': string | number }
  'pyramids-time-unassigned': { 'count': number, 'time': string | number }
  'pyramids-unassigned': { 'amount': string | number, 'count': number }
  'reading-ambiguous-dates': { 'field': string | number }
  'reading-cell-error': { 'field': string | number, 'text': string | number }
  'reading-circle': { 'field': string | number, 'path': string | number }
  'reading-control-characters': { 'count': number, 'field': string | number }
  'reading-currency-conflict': { 'field': string | number, 'kept': string | number, 'text': string | number }
  'reading-damaged': { 'file': string | number }
  'reading-denied': { 'file': string | number }
  'reading-empty': { 'file': string | number }
  'reading-foreign': { 'file': string | number, 'what': string }
  'reading-header-only': { 'file': string | number }
  'reading-io': { 'cause': string | number, 'file': string | number }
  'reading-left-out-sheets': { 'sheets': string | number }
  'reading-long': { 'count': string | number, 'field': string | number }
  'reading-made': { 'kind': string, 'name': string | number }
  'reading-missing': { 'file': string | number }
  'reading-no-encoding': { 'encoding': string | number, 'file': string | number }
  'reading-no-level': { 'field': string | number, 'text': string | number }
  'reading-no-manager': { 'name': string | number }
  'reading-no-parent': { 'name': string | number }
  'reading-no-row': { 'file': string | number, 'last': string | number }
  'reading-no-sheet': { 'file': string | number, 'sheet': string | number, 'sheets': string | number }
  'reading-no-sheets': { 'file': string | number }
  'reading-not-a-boolean': { 'field': string | number, 'text': string | number }
  'reading-not-a-currency': { 'field': string | number, 'text': string | number }
  'reading-not-a-date': { 'field': string | number, 'text': string | number }
  'reading-not-a-number': { 'field': string | number, 'text': string | number }
  'reading-not-a-table': { 'file': string | number }
  'reading-not-an-email': { 'field': string | number, 'text': string | number }
  'reading-not-whole': { 'field': string | number, 'text': string | number }
  'reading-opportunity-name': { 'product': string | number, 'reference': string | number }
  'reading-other-currency': { 'field': string | number, 'text': string | number }
  'reading-out-of-range': { 'field': string | number, 'text': string | number }
  'reading-partial-date': { 'field': string | number, 'text': string | number }
  'reading-password': { 'file': string | number }
  'reading-progress-check': { 'file': string | number }
  'reading-rounded': { 'amount': string | number, 'field': string | number, 'text': string | number }
  'reading-several': { 'name': string | number }
  'reading-several-managers': { 'name': string | number, 'names': string | number }
  'reading-skip-long-name': { 'count': string | number }
  'reading-skip-missing': { 'fields': string | number }
  'reading-spans-lines': { 'count': string | number }
  'reading-stays': { 'name': string | number }
  'reading-surplus': { 'count': number, 'text': string | number }
  'reading-too-large': { 'file': string | number, 'size': string | number }
  'reading-too-many-cells': { 'count': string | number, 'file': string | number }
  'reading-too-many-rows': { 'count': string | number, 'file': string | number }
  'reading-undecoded': { 'count': number, 'encoding': string | number }
  'relations-action-delete': { 'text': string | number }
  'relations-chair-go': { 'count': number }
  'relations-chair-gone': { 'day': string | number }
  'relations-chair-leave': { 'count': number }
  'relations-chair-leave-title': { 'count': number, 'name': string | number }
  'relations-chair-new': { 'name': string | number }
  'relations-chair-since': { 'day': string | number }
  'relations-chair-span': { 'from': string | number, 'to': string | number }
  'relations-chair-succeed-title': { 'position': string | number }
  'relations-check-before': { 'value': string | number }
  'relations-check-due': { 'day': string | number }
  'relations-check-last': { 'day': string | number }
  'relations-check-next': { 'day': string | number }
  'relations-check-reminded': { 'day': string | number }
  'relations-circle-said': { 'count': number, 'name': string | number }
  'relations-circle-tone-of': { 'number': string | number }
  'relations-circle-without': { 'name': string | number }
  'relations-export': { 'title': string | number }
  'relations-level-cell': { 'ours': string | number, 'theirs': string | number }
  'relations-level-gap': { 'count': number }
  'relations-part-of': { 'name': string | number }
  'relations-ripple-label': { 'name': string | number }
  'relations-ripple-said': { 'name': string | number, 'ring': string | number, 'title': string | number }
  'relations-ripple-way': { 'names': string | number }
  'relations-sensitive-what': { 'count': string | number }
  'relations-stairs-asked-of': { 'name': string | number }
  'relations-stairs-mean': { 'mean': string | number, 'phases': string | number }
  'relations-task-done': { 'text': string | number }
  'relations-ticked': { 'all': string | number, 'done': string | number }
  'relations-ticked-by': { 'author': string | number, 'day': string | number }
  'relations-trend-intro': { 'met': string | number, 'total': string | number }
  'relations-trend-said': { 'from': string | number, 'to': string | number }
  'relations-trust-shows': { 'what': string | number }
  'reports-deck-account': { 'day': string | number }
  'reports-deck-portfolio': { 'day': string | number }
  'reports-deck-written': { 'path': string | number }
  'reports-folded': { 'count': number }
  'reports-foot': { 'day': string | number, 'name': string | number }
  'reports-forecast-lead': { 'currency': string | number }
  'reports-source': { 'day': string | number, 'view': string | number }
  'reports-written': { 'path': string | number }
  'segmentation-bring-back': { 'name': string | number }
  'segmentation-effort-of': { 'days': string | number, 'share': string | number }
  'segmentation-effort-wasted': { 'days': string | number, 'share': string | number, 'units': string | number }
  'segmentation-foot': { 'count': number }
  'segmentation-notes': { 'count': number }
  'segmentation-percent': { 'share': string | number }
  'segmentation-score': { 'known': string | number, 'score': string | number }
  'segmentation-units': { 'count': number }
  'segmentation-without-factor': { 'count': string | number }
  'segmentation-without-owner': { 'count': string | number }
  'segmentation-written': { 'author': string | number, 'date': string | number }
  'segmentation-zone': { 'count': number, 'revenue': string | number }
  'segmentation-zone-both': { 'count': number, 'profit': string | number, 'revenue': string | number }
  'support-approval-approved': { 'count': number }
  'support-approval-open': { 'agreed': string | number, 'count': string | number }
  'support-approval-refused': { 'agreed': string | number, 'count': string | number }
  'support-delete': { 'name': string | number }
  'support-warning-against': { 'name': string | number }
  'support-warning-against-unanswered': { 'name': string | number }
  'support-warning-disagrees': { 'name': string | number }
  'support-warning-wavers': { 'name': string | number }
  'welcome-forget': { 'name': string | number }
  'workshop-card-down': { 'name': string | number }
  'workshop-card-up': { 'name': string | number }
  'workshop-clock-pause': { 'time': string | number }
  'workshop-clock-start': { 'time': string | number }
  'workshop-colour': { 'number': string | number }
  'workshop-count': { 'count': number }
  'workshop-done-of': { 'name': string | number }
  'workshop-dot-less': { 'name': string | number }
  'workshop-dot-more': { 'name': string | number }
  'workshop-dots-all': { 'count': number }
  'workshop-dots-left': { 'count': number }
  'workshop-dots-mine': { 'count': number }
  'workshop-entry-delete': { 'name': string | number }
  'workshop-kept': { 'name': string | number }
  'workshop-min': { 'count': string | number }
  'workshop-minutes-all': { 'count': number }
  'workshop-picture': { 'board': string | number, 'title': string | number }
  'workshop-reveal': { 'count': number }
  'workshop-running': { 'name': string | number }
  'workshop-step-minutes': { 'number': string | number }
  'workshop-step-title': { 'number': string | number }
  'workshop-votes-cast': { 'given': string | number, 'possible': string | number }
  'workshop-votes-given': { 'count': number }
  'workshop-votes-of': { 'name': string | number }
}
