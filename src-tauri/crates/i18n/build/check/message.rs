//! One text: whether it keeps the rules, and which variables it needs.

use super::{Kind, Variables, note};
use fluent_syntax::ast::{
    Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use std::collections::BTreeSet;

/// The variables of a text of an area, or why it is refused.
pub(super) fn message_variables(message: &Message<&str>, area: &str) -> Result<Variables, String> {
    let key = message.id.name;
    if !key.strip_prefix(area).is_some_and(|rest| rest.len() > 1 && rest.starts_with('-')) {
        return Err(format!("`{key}` must start with the name of its area, `{area}-`"));
    }
    if !message.attributes.is_empty() {
        return Err(format!("`{key}` has attributes: give each text a key of its own"));
    }
    let value = message.value.as_ref().filter(|value| !is_empty(value));
    let value = value.ok_or_else(|| format!("`{key}` is empty"))?;
    let mut variables = Variables::new();
    walk(value, &mut variables).map_err(|reason| format!("`{key}` {reason}"))?;
    Ok(variables)
}

fn is_empty(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { value } => value.trim().is_empty(),
        PatternElement::Placeable { expression: Expression::Inline(inline) } => {
            matches!(inline, InlineExpression::StringLiteral { value } if value.trim().is_empty())
        }
        PatternElement::Placeable { .. } => false,
    })
}

fn walk(pattern: &Pattern<&str>, variables: &mut Variables) -> Result<(), String> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { .. } => {}
            PatternElement::Placeable { expression } => walk_expression(expression, variables)?,
        }
    }
    Ok(())
}

fn walk_expression(expression: &Expression<&str>, variables: &mut Variables) -> Result<(), String> {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, variables),
        Expression::Select { selector, variants } => {
            let InlineExpression::VariableReference { id } = selector else {
                return Err("selects by something that is not a variable".into());
            };
            note(variables, id.name, kind_of(variants));
            variants.iter().try_for_each(|variant| {
                if is_empty(&variant.value) {
                    return Err("has an empty case".into());
                }
                walk(&variant.value, variables)
            })
        }
    }
}

fn walk_inline(inline: &InlineExpression<&str>, variables: &mut Variables) -> Result<(), String> {
    match inline {
        InlineExpression::VariableReference { id } => {
            note(variables, id.name, Kind::Text);
            Ok(())
        }
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Ok(()),
        InlineExpression::Placeable { expression } => walk_expression(expression, variables),
        _ => Err("refers to another text or calls a function: write it out, or pass it in".into()),
    }
}

fn kind_of(variants: &[Variant<&str>]) -> Kind {
    const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    let mut names = BTreeSet::new();
    for variant in variants {
        match variant.key {
            VariantKey::Identifier { name } if !PLURALS.contains(&name) => {
                names.insert(name.to_owned());
            }
            _ => {}
        }
    }
    if names.is_empty() { Kind::Number } else { Kind::Choice(names) }
}
