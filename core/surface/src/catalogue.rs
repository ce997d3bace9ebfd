//! Everything that the operations reach, each once and in reading order.

use authlete_sdk::surface::{Enumeration, Group, Kind, Model};

/// The operations with every model and open enumeration that they reach.
pub struct Catalogue {
    /// The groups of operations.
    pub groups: &'static [Group],
    /// Every model: requests and responses in the order of their operations, what they hold behind them.
    pub models: Vec<&'static Model>,
    /// Every open enumeration.
    pub enumerations: Vec<&'static Enumeration>,
    /// The options of a client.
    pub options: &'static Model,
}

impl Catalogue {
    /// Walks the table of operations.
    pub fn new() -> Self {
        let options = authlete_sdk::surface::model_of::<authlete_sdk::Options>();
        let mut catalogue = Self {
            groups: authlete_sdk::GROUPS,
            models: Vec::new(),
            enumerations: Vec::new(),
            options,
        };
        for group in catalogue.groups {
            for operation in group.operations {
                catalogue.add(operation.request);
                if let Some(response) = operation.response {
                    catalogue.add(response);
                }
            }
        }
        catalogue.add_kinds(options);
        catalogue
    }

    fn add(&mut self, model: &'static Model) {
        if self.models.iter().any(|known| known.name == model.name) {
            return;
        }
        self.models.push(model);
        self.add_kinds(model);
    }

    fn add_kinds(&mut self, model: &'static Model) {
        for field in model.fields {
            match field.kind {
                Kind::Model(model) => self.add(model),
                Kind::Enumeration(enumeration)
                    if self.enumerations.iter().all(|known| known.name != enumeration.name) =>
                {
                    self.enumerations.push(enumeration);
                }
                _ => {}
            }
        }
    }
}
