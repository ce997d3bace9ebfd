// The models are declared in a module of their own, which is generated. Where a program has the feature MemberImportVisibility
// (SE-0444), their members are there only if that module is imported as well, so one import gives both.
@_exported import AuthleteBindings
