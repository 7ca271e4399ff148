//! Signs and names of currencies, and words for large units.
//!
//! A sign that several currencies share (`¥`, `$`) is read over and names none of them.

/// Sign or name, and the ISO 4217 code if it is unmistakable. Longer ones stand before their
/// parts. ASCII letters are compared without case.
const CURRENCIES: &[(&str, Option<&str>)] = &[
    ("人民币", Some("CNY")),
    ("人民幣", Some("CNY")),
    ("美元", Some("USD")),
    ("美金", Some("USD")),
    ("欧元", Some("EUR")),
    ("歐元", Some("EUR")),
    ("英镑", Some("GBP")),
    ("英鎊", Some("GBP")),
    ("日元", Some("JPY")),
    ("日圓", Some("JPY")),
    ("港元", Some("HKD")),
    ("港币", Some("HKD")),
    ("港幣", Some("HKD")),
    ("新台币", Some("TWD")),
    ("新臺幣", Some("TWD")),
    ("新台幣", Some("TWD")),
    ("RMB", Some("CNY")),
    ("CNY", Some("CNY")),
    ("CNH", Some("CNY")),
    ("USD", Some("USD")),
    ("EUR", Some("EUR")),
    ("GBP", Some("GBP")),
    ("JPY", Some("JPY")),
    ("HKD", Some("HKD")),
    ("TWD", Some("TWD")),
    ("NTD", Some("TWD")),
    ("MOP", Some("MOP")),
    ("SGD", Some("SGD")),
    ("AUD", Some("AUD")),
    ("CAD", Some("CAD")),
    ("CHF", Some("CHF")),
    ("SEK", Some("SEK")),
    ("NOK", Some("NOK")),
    ("DKK", Some("DKK")),
    ("PLN", Some("PLN")),
    ("CZK", Some("CZK")),
    ("INR", Some("INR")),
    ("KRW", Some("KRW")),
    ("THB", Some("THB")),
    ("MYR", Some("MYR")),
    ("IDR", Some("IDR")),
    ("VND", Some("VND")),
    ("PHP", Some("PHP")),
    ("AED", Some("AED")),
    ("SAR", Some("SAR")),
    ("ZAR", Some("ZAR")),
    ("BRL", Some("BRL")),
    ("MXN", Some("MXN")),
    ("TRY", Some("TRY")),
    ("RUB", Some("RUB")),
    ("US$", Some("USD")),
    ("HK$", Some("HKD")),
    ("NT$", Some("TWD")),
    ("CN¥", Some("CNY")),
    ("€", Some("EUR")),
    ("£", Some("GBP")),
    ("₩", Some("KRW")),
    ("₹", Some("INR")),
    ("¥", None),
    ("￥", None),
    ("$", None),
    ("元", None),
    ("圆", None),
    ("圓", None),
    ("块", None),
];

/// Word for a large unit and how many ones it is. Longer ones stand before their parts.
const UNITS: &[(&str, u64)] = &[
    ("万亿", 1_000_000_000_000),
    ("兆", 1_000_000_000_000),
    ("百亿", 10_000_000_000),
    ("百億", 10_000_000_000),
    ("十亿", 1_000_000_000),
    ("十億", 1_000_000_000),
    ("千万", 10_000_000),
    ("千萬", 10_000_000),
    ("百万", 1_000_000),
    ("百萬", 1_000_000),
    ("亿", 100_000_000),
    ("億", 100_000_000),
    ("万", 10_000),
    ("萬", 10_000),
    ("千", 1_000),
    ("million", 1_000_000),
    ("millions", 1_000_000),
    ("billion", 1_000_000_000),
    ("billions", 1_000_000_000),
    ("thousand", 1_000),
    ("thousands", 1_000),
    ("mio", 1_000_000),
    ("mrd", 1_000_000_000),
    ("bn", 1_000_000_000),
    ("mn", 1_000_000),
    ("mm", 1_000_000),
    ("k", 1_000),
    ("m", 1_000_000),
    ("b", 1_000_000_000),
];

/// Takes currencies off the front and the end; what is left, and the code. A text that names
/// two is left alone: it is not known which one counts.
pub(super) fn strip_currency(text: &str) -> (&str, Option<&'static str>) {
    let (mut rest, mut code) = (text, None);
    while let Some((shorter, named)) = strip_one(rest) {
        if named.is_some() && code.is_some() && named != code {
            return (text, None);
        }
        (rest, code) = (shorter, code.or(named));
    }
    (rest, code)
}

fn strip_one(text: &str) -> Option<(&str, Option<&'static str>)> {
    CURRENCIES.iter().find_map(|(sign, code)| {
        let rest = strip_start(text, sign).or_else(|| strip_end(text, sign))?;
        Some((rest.trim(), *code))
    })
}

/// Takes a unit off the end; what is left, and how many ones it is.
pub(super) fn strip_unit(text: &str) -> (&str, Option<u64>) {
    for (word, ones) in UNITS {
        if let Some(rest) = strip_end(text, word) {
            return (rest.trim_end(), Some(*ones));
        }
    }
    (text, None)
}

fn strip_start<'t>(text: &'t str, sign: &str) -> Option<&'t str> {
    let head = text.get(..sign.len())?;
    head.eq_ignore_ascii_case(sign).then(|| &text[sign.len()..])
}

fn strip_end<'t>(text: &'t str, sign: &str) -> Option<&'t str> {
    let at = text.len().checked_sub(sign.len())?;
    text.get(at..)?.eq_ignore_ascii_case(sign).then(|| &text[..at])
}

/// The ISO code of a currency's name, sign or code; any three capital letters pass as a code.
pub(super) fn code(text: &str) -> Option<String> {
    let named = CURRENCIES.iter().find(|(sign, _)| sign.eq_ignore_ascii_case(text));
    match named {
        Some((_, code)) => code.map(str::to_owned),
        None if text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_alphabetic()) => {
            Some(text.to_ascii_uppercase())
        }
        None => None,
    }
}

const BRACKETS: [(char, char); 3] = [('(', ')'), ('（', '）'), ('[', ']')];

/// The unit and currency that a header names in brackets or after a stroke: `金额（万元）`,
/// `Revenue (USD m)`, `Amount/k`. One and none if it names none.
pub fn header_unit(header: &str) -> (u64, Option<&'static str>) {
    let Some(inner) = bracketed(header) else { return (1, None) };
    let inner = inner
        .trim()
        .trim_start_matches("in ")
        .trim_start_matches("单位")
        .trim_start_matches("單位");
    let inner = inner.trim_start_matches([':', '：', ' ']);
    let (rest, before) = strip_currency(inner);
    let (rest, ones) = strip_unit(rest);
    let (rest, after) = strip_currency(rest.trim_end_matches([' ', '.']));
    let understood = rest.is_empty();
    let code = if understood { before.or(after) } else { None };
    (ones.filter(|_| understood).unwrap_or(1), code)
}

fn bracketed(header: &str) -> Option<&str> {
    let header = header.trim();
    for (open, close) in BRACKETS {
        let Some(start) = header.find(open) else { continue };
        let inner = &header[start + open.len_utf8()..];
        return inner.find(close).map(|end| &inner[..end]);
    }
    header.rsplit_once(['/', '／']).map(|(_, unit)| unit)
}
