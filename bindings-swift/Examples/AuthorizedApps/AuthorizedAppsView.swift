// Only Apple platforms have SwiftUI; this file has not been compiled there yet.
#if canImport(SwiftUI)
    import SwiftUI

    /// The admin's screen: the apps that a user has authorized, each with what it may do.
    public struct AuthorizedAppsView: View {
        @StateObject private var model: AuthorizedAppsModel
        @State private var appToRevoke: AuthorizedAppsModel.App?

        /// Shows what the model has.
        public init(model: @autoclosure @escaping () -> AuthorizedAppsModel) {
            _model = StateObject(wrappedValue: model())
        }

        public var body: some View {
            List {
                if let failure = model.failure {
                    Label(failure, systemImage: "exclamationmark.triangle").foregroundColor(.red)
                }
                ForEach(model.apps) { app in
                    Section(app.name) {
                        ForEach(app.scopes, id: \.self) { scope in
                            Text(scope).swipeActions {
                                Button("Take away", role: .destructive) {
                                    Task { await model.narrow(app, to: app.scopes.filter { $0 != scope }) }
                                }
                            }
                        }
                        Button("Revoke", role: .destructive) { appToRevoke = app }
                    }
                }
            }
            .navigationTitle("Apps of \(model.subject)")
            .disabled(model.isWorking)
            .overlay { if model.isWorking && model.apps.isEmpty { ProgressView() } }
            .refreshable { await model.load() }
            .task { await model.load() }
            .confirmationDialog(
                "The app loses its access at once.", isPresented: isAsking, titleVisibility: .visible,
                presenting: appToRevoke
            ) { app in
                Button("Revoke \(app.name)", role: .destructive) { Task { await model.revoke(app) } }
            }
        }

        private var isAsking: Binding<Bool> {
            Binding(get: { appToRevoke != nil }, set: { if !$0 { appToRevoke = nil } })
        }
    }
#endif
