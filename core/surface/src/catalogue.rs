//! Everything that the operations reach, each once and in reading order.

use authlete_sdk::surface::{self, Enumeration, Group, Kind, Model};

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
        let options = surface::model_of::<authlete_sdk::Options>();
        let models = surface::models();
        let mut enumerations: Vec<&Enumeration> = Vec::new();
        for field in models.iter().chain([&options]).flat_map(|model| model.fields) {
            if let Kind::Enumeration(enumeration) = field.kind
                && enumerations.iter().all(|known| known.name != enumeration.name)
            {
                enumerations.push(enumeration);
            }
        }
        Self {
            groups: authlete_sdk::GROUPS,
            models,
            enumerations,
            options,
        }
    }
}
