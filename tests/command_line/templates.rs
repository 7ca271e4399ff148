//! Slides on a company's own presentation: its size, layouts, colours and pictures are used; one that
//! does not fit says why, and nothing is written.

use serde_json::{Value, json};

use crate::machine::Machine;
use crate::readers::{findings, python, sample, told};

/// A template as python-pptx has it, 4 to 3, with colours of its own, a logo on the master and a slide
/// that must not be left in.
const MADE: &str = "import re
from pptx.util import Emu
from PIL import Image
Image.new('RGB', (60, 20), (200, 30, 30)).save('logo.png')
deck = pptx.Presentation()
master = deck.slide_master
image, rel = master.part.get_or_add_image_part('logo.png')
blank = deck.slides.add_slide(deck.slide_layouts[5])
blank.shapes.title.text = 'Left over from last year'
blank.shapes.add_picture('logo.png', Emu(0), Emu(0))
picture = blank.shapes[-1]._element
picture.blipFill.find('.//{http://schemas.openxmlformats.org/drawingml/2006/main}blip').set('{http://schemas.openxmlformats.org/officeDocument/2006/relationships}embed', rel)
master.shapes._spTree.append(picture)
theme = next(part for part in deck.part.package.iter_parts() if part.partname.endswith('theme1.xml') )
theme._blob = theme.blob.replace(b'4F81BD', b'AA3311').replace(b'1F497D', b'113355')
deck.save('company.pptx')
";

/// Writes a template in the person's folder; false without Python.
fn made(machine: &Machine, more: &str) -> bool {
    python(machine, "pptx", &format!("{MADE}\n{more}\nprint(0)")).is_some()
}

/// What python-pptx reads of a deck: its size in points, layouts in use, places outside the slide.
fn read(machine: &Machine, name: &str) -> Value {
    let program = format!(
        "deck = pptx.Presentation('{name}')
w, h = deck.slide_width, deck.slide_height
out = [[shape.name, slide.shapes.title.text] for slide in deck.slides for shape in slide.shapes if shape.left is not None and not (-9 <= shape.left and -9 <= shape.top and shape.left + shape.width <= w + 9 and shape.top + shape.height <= h + 9)]
kinds = [slide.slide_layout._element.get('type') for slide in deck.slides]
titles = [slide.shapes.title.text for slide in deck.slides]
parts = sorted(str(part.partname) for part in deck.part.package.iter_parts())
faces = [part.blob.decode().count('Microsoft YaHei') for part in deck.part.package.iter_parts() if '/slides/slide' in part.partname]
accents = [part.blob.decode().count('accent1') for part in deck.part.package.iter_parts() if '/charts/chart' in part.partname and part.partname.endswith('.xml')]
theme = next(part.blob.decode() for part in deck.part.package.iter_parts() if part.partname.endswith('theme1.xml'))
print(json.dumps(dict(size=[w / 12700, h / 12700], outside=out, kinds=kinds, titles=titles, parts=parts, faces=faces, accents=accents, red='AA3311' in theme)))"
    );
    python(machine, "pptx", &program).unwrap()
}

#[test]
fn a_deck_takes_size_layouts_colours_and_pictures_of_a_template_and_none_of_its_slides() {
    let machine = Machine::new();
    if !made(&machine, "") {
        return;
    }
    for (language, account) in [("en", "Harbourline Motors"), ("zh-Hans", "海岚汽车")] {
        let file = sample(&machine, language);
        machine.done(&["report", &file, "deck", "--account", account, "--lang", language, "--template", "company.pptx", "--out", "deck.pptx", "--replace"]);
        let deck = read(&machine, "deck.pptx");
        assert_eq!((&deck["size"], &deck["outside"], &deck["red"]), (&json!([720.0, 540.0]), &json!([]), &json!(true)), "{language}");
        let kinds = deck["kinds"].as_array().unwrap();
        assert!(kinds[0] == "title" && kinds[1..].iter().all(|kind| kind == "titleOnly"), "{language}: {kinds:?}");
        assert_eq!(deck["titles"][0], account);
        assert!(!deck["titles"].as_array().unwrap().contains(&json!("Left over from last year")));
        let parts: Vec<&str> = deck["parts"].as_array().unwrap().iter().filter_map(Value::as_str).collect();
        assert_eq!(parts.iter().filter(|part| part.starts_with("/ppt/media/")).count(), 1, "the logo: {parts:?}");
        assert!(deck["faces"].as_array().unwrap().iter().all(|count| count.as_u64() > Some(0)), "Chinese has a face on every slide");
        assert!(deck["accents"].as_array().unwrap().iter().all(|count| count.as_u64() > Some(0)), "charts are in the template's colours");
    }
}

#[test]
fn a_deck_sits_on_a_template_that_libreoffice_wrote() {
    let machine = Machine::new();
    if !made(&machine, "deck.slide_width, deck.slide_height = Emu(12192000), Emu(6858000)\ndeck.save('wide.pptx')") {
        return;
    }
    let Some(_) = told("soffice", &["--headless", "--convert-to", "pptx", "--outdir", "office", "wide.pptx"], &machine.file("")) else { return };
    let file = machine.sample();
    machine.done(&["report", file, "deck", "--forecast", "--template", "office/wide.pptx", "--out", "deck.pptx"]);
    let deck = read(&machine, "deck.pptx");
    assert_eq!((&deck["size"], &deck["outside"]), (&json!([960.0, 540.0]), &json!([])));
    assert!(!deck["titles"].as_array().unwrap().contains(&json!("Left over from last year")));
    told("soffice", &["--headless", "--convert-to", "pdf", "--outdir", "office", "deck.pptx"], &machine.file("")).unwrap();
}

#[test]
fn what_is_put_on_a_template_is_to_the_standard_whatever_program_named_its_relations() {
    let machine = Machine::new();
    let renamed = "import zipfile
with zipfile.ZipFile('company.pptx') as source, zipfile.ZipFile('renamed.potx', 'w', zipfile.ZIP_DEFLATED) as out:
    for name in source.namelist():
        bytes = source.read(name)
        if '/slideLayout' in name or '/slideMaster' in name: bytes = re.sub(rb'\"rId(\\d+)\"', rb'\"R00\\1f\"', bytes)
        if name == '[Content_Types].xml': bytes = bytes.replace(b'presentationml.presentation.main+xml', b'presentationml.template.main+xml')
        out.writestr(name, bytes)";
    if !made(&machine, renamed) {
        return;
    }
    let file = machine.sample();
    for template in ["company.pptx", "renamed.potx"] {
        machine.done(&["report", file, "deck", "--account", "Harbourline Motors", "--template", template, "--out", "deck.pptx", "--replace"]);
        let found = findings(&machine, "deck.pptx");
        assert!(found.as_ref().is_none_or(|found| *found == json!([])), "{template}: {found:?}");
        assert_eq!(read(&machine, "deck.pptx")["outside"], json!([]), "{template}");
    }
}

#[test]
fn a_template_that_does_not_fit_says_what_is_missing_and_nothing_is_written() {
    let machine = Machine::new();
    let file = machine.sample();
    std::fs::write(machine.file("letter.pptx"), "Dear reader").unwrap();
    std::fs::write(machine.file("locked.pptx"), [&[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1][..], &[0; 600]].concat()).unwrap();
    std::fs::write(machine.file("huge.pptx"), vec![b'P'; 64 * 1024 * 1024 + 1]).unwrap();
    std::fs::create_dir(machine.file("folder.pptx")).unwrap();
    std::fs::copy(machine.file(file), machine.file("other.mainstay")).unwrap();
    std::fs::write(machine.file("deck.pptx"), "as it was").unwrap();
    let mut cases = vec![
        ("letter.pptx", "no presentation that can be read"),
        ("other.mainstay", "no presentation that can be read"),
        ("locked.pptx", "protected by a password"),
        ("huge.pptx", "too big"),
        ("absent.pptx", "absent.pptx"),
        ("folder.pptx", "folder.pptx"),
    ];
    let broken = "import zipfile, re
def rewritten(name, change):
    with zipfile.ZipFile('company.pptx') as source, zipfile.ZipFile(name, 'w', zipfile.ZIP_DEFLATED) as out:
        for item in source.namelist():
            bytes = change(item, source.read(item))
            if bytes is not None: out.writestr(item, bytes)
rewritten('bomb.pptx', lambda name, bytes: bytes)
with zipfile.ZipFile('bomb.pptx', 'a', zipfile.ZIP_DEFLATED) as out: out.writestr('ppt/media/bomb.bin', bytes(300 * 1024 * 1024))
rewritten('masterless.pptx', lambda name, bytes: re.sub(rb'<Relationship [^>]*relationships/slideMaster\"[^>]*/>', b'', bytes) if name == 'ppt/_rels/presentation.xml.rels' else bytes)
rewritten('titleless.pptx', lambda name, bytes: re.sub(rb'type=\"(ctrT|t)itle\"', b'type=\"body\"', bytes) if '/slideLayouts/slideLayout' in name else bytes)
rewritten('headless.pptx', lambda name, bytes: None if name == 'ppt/presentation.xml' else bytes)
rewritten('entities.pptx', lambda name, bytes: bytes.replace(b'<p:presentation ', b'<!DOCTYPE x [<!ENTITY a \"aaaa\">]><p:presentation ') if name == 'ppt/presentation.xml' else bytes)
open('cut.pptx', 'wb').write(open('company.pptx', 'rb').read()[:-900])";
    if made(&machine, broken) {
        cases.extend([
            ("bomb.pptx", "too big"),
            ("masterless.pptx", "no slide master"),
            ("titleless.pptx", "has a title"),
            ("headless.pptx", "no presentation that can be read"),
            ("entities.pptx", "no presentation that can be read"),
            ("cut.pptx", "no presentation that can be read"),
        ]);
    }
    for (template, why) in cases {
        let told = machine.run(&["report", file, "deck", "--template", template, "--out", "deck.pptx", "--replace"]);
        assert_eq!((told.code, told.err.lines().count()), (1, 1), "{template}: {}", told.err);
        assert!(told.err.contains(why), "{template}: {}", told.err);
        assert_eq!(std::fs::read(machine.file("deck.pptx")).unwrap(), b"as it was", "{template}");
    }
    assert_eq!(machine.run(&["report", file, "plan", "--account", "Harbourline Motors", "--template", "letter.pptx", "--out", "plan.pdf"]).code, 2);
}
