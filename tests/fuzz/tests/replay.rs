//! What the fuzzer starts from, and what it once found.

use std::path::Path;

use authlete_fuzz::TARGETS;

#[test]
fn the_corpus_finds_nothing() {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    for (name, target) in TARGETS {
        let mut inputs = 0;
        for entry in std::fs::read_dir(corpus.join(name)).expect("a folder for each target") {
            let path = entry.expect("an entry").path();
            let data = std::fs::read(&path).expect("a file");
            println!("{}", path.display());
            target(&data);
            // Cut off anywhere it is hostile in another way.
            target(&data[..data.len() / 2]);
            inputs += 1;
        }
        assert!(inputs > 0, "{name} has a corpus");
        println!("{name}: {inputs} inputs replayed");
    }
}
