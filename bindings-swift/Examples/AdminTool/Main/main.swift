// An administrator's tool: shows and ends what a user has authorized. `admin-tool` alone tells how it is called.

import AdminTool
import AuthleteSDK
import Foundation

do {
    let tool = AdminTool(client: try .fromEnv())
    for line in try await tool.run(Array(CommandLine.arguments.dropFirst())) { print(line) }
} catch is AdminTool.Misuse {
    FileHandle.standardError.write(Data((AdminTool.usage + "\n").utf8))
    exit(64)
} catch {
    FileHandle.standardError.write(Data("\(error.localizedDescription)\n".utf8))
    exit(EXIT_FAILURE)
}
