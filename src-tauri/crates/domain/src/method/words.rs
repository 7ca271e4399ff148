//! A text of a pack in all three languages. Program texts are Fluent's, not these.

use super::misfit::Misfit;
use serde::{Deserialize, Serialize};

/// A text in every language the program speaks; none of them empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Raw", into = "Raw")]
pub struct Words {
    /// English.
    pub en: String,
    /// Chinese in simplified characters.
    pub zh_hans: String,
    /// Chinese in traditional characters.
    pub zh_hant: String,
}

impl Words {
    /// The text in the language with this code (`en`, `zh-Hans`, `zh-Hant`); English for any other.
    pub fn get(&self, language: &str) -> &str {
        match language {
            "zh-Hans" => &self.zh_hans,
            "zh-Hant" => &self.zh_hant,
            _ => &self.en,
        }
    }
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    en: String,
    #[serde(rename = "zh-Hans")]
    zh_hans: String,
    #[serde(rename = "zh-Hant")]
    zh_hant: String,
}

impl TryFrom<Raw> for Words {
    type Error = String;

    fn try_from(Raw { en, zh_hans, zh_hant }: Raw) -> Result<Self, String> {
        for (code, text) in [("en", &en), ("zh-Hans", &zh_hans), ("zh-Hant", &zh_hant)] {
            if text.trim().is_empty() {
                return Err(Misfit::EmptyText.with(&[code]));
            }
        }
        Ok(Self { en, zh_hans, zh_hant })
    }
}

impl From<Words> for Raw {
    fn from(Words { en, zh_hans, zh_hant }: Words) -> Self {
        Self { en, zh_hans, zh_hant }
    }
}
