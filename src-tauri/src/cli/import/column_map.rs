//! `--map MAP.toml`: what the person decided about files, for imports that repeat.
//!
//! One table per file name; `"*"` holds for files without one of their own.
//!
//! ```toml
//! ["deals.csv"]
//! kind = "opportunity"
//! date_order = "dmy"
//! columns = { name = "Deal", amount = 7 }   # heading, or number of the column from 1
//! stages = { Engaging = "valid" }
//! ```

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

/// What is said about one file. What is left out is guessed.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct FileMap {
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sheet: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    encoding: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    separator: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    header_row: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date_order: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decimal: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pipeline: Option<String>,
    #[serde(default)]
    stages: BTreeMap<String, String>,
    /// Taken up once the headings are known.
    #[serde(default, skip_serializing)]
    columns: BTreeMap<String, Column>,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Column {
    /// From 1.
    Number(u32),
    Heading(String),
}

/// A map for several files.
#[derive(Debug)]
pub(crate) struct ColumnMap(BTreeMap<String, FileMap>);

impl ColumnMap {
    /// Reads it strictly; the error says where it is wrong.
    pub(crate) fn read(path: &Path) -> Result<Self, String> {
        let told = |cause: &dyn std::fmt::Display| format!("{}: {cause}", path.display());
        let text = fs::read_to_string(path).map_err(|error| told(&error))?;
        toml::from_str(&text).map(Self).map_err(|error| told(&error))
    }

    fn of(&self, path: &Value) -> Option<&FileMap> {
        let name = Path::new(path.as_str()?).file_name()?.to_str()?;
        self.0.get(name).or_else(|| self.0.get("*"))
    }

    /// The plan with all but the columns.
    pub(crate) fn first(&self, mut plan: Value) -> Value {
        for file in each(&mut plan) {
            let Some(map) = self.of(&file["path"]) else { continue };
            for (key, value) in json!(map).as_object().into_iter().flatten() {
                // What was said on the command line counts for more.
                if file[key.as_str()].is_null() {
                    file[key.as_str()] = value.clone();
                }
            }
        }
        plan
    }

    /// The plan with the columns too: those guessed, and over them those mapped.
    /// The error is a heading that the file does not have.
    pub(crate) fn columns(&self, mut plan: Value, preview: &Value) -> Result<Value, String> {
        for (place, file) in each(&mut plan).iter_mut().enumerate() {
            let Some(map) = self.of(&file["path"]).filter(|map| !map.columns.is_empty()) else {
                continue;
            };
            let seen = &preview["files"][place];
            let mut columns = seen["plan"]["columns"].as_object().cloned().unwrap_or_default();
            for (field, column) in &map.columns {
                columns.insert(field.clone(), json!(column.index(seen)?));
            }
            file["columns"] = Value::Object(columns);
        }
        Ok(plan)
    }
}

impl Column {
    /// Its place in the file, from 0.
    fn index(&self, seen: &Value) -> Result<usize, String> {
        let columns = seen["columns"].as_array().map(Vec::as_slice).unwrap_or_default();
        let place = match self {
            Self::Number(number) => {
                (*number as usize).checked_sub(1).filter(|place| *place < columns.len())
            }
            Self::Heading(heading) => {
                columns.iter().position(|column| column["header"] == *heading)
            }
        };
        place.ok_or_else(|| match self {
            Self::Number(number) => number.to_string(),
            Self::Heading(heading) => heading.clone(),
        })
    }
}

fn each(plan: &mut Value) -> &mut [Value] {
    plan["files"].as_array_mut().map(Vec::as_mut_slice).unwrap_or_default()
}
