//! The groups of operations: one object a group, one method a row of the core's table, one object for the pages of a list.

use std::sync::Arc;

use authlete_sdk::{NoContent, Pages, api::*};
use tokio::sync::Mutex;

use crate::cancellation::Cancellation;
use crate::client::NativeClient;
use crate::failure::Failure;

macro_rules! export {
    ($(
        $group_documentation:literal
        $group:ident: $Group:ident {
            $(
                $documentation:literal
                $name:ident($Request:ident) -> $Response:ident, [$($verb:ident $path:literal),+], $kind:ident,
                repeat($($repeat:tt)+) $(, pages($all:ident: $Item:ident))?;
            )+
        }
    )+) => {
        #[uniffi::export]
        impl NativeClient {
            $(
                #[doc = $group_documentation]
                pub fn $group(&self) -> Arc<$Group> {
                    Arc::new($Group { group: self.client.$group() })
                }
            )+
        }

        $(
            #[doc = $group_documentation]
            #[derive(uniffi::Object)]
            pub struct $Group {
                group: authlete_sdk::$Group,
            }

            #[uniffi::export(async_runtime = "tokio")]
            impl $Group {
                $(
                    #[doc = $documentation]
                    pub async fn $name(
                        &self,
                        request: $Request,
                        cancellation: Arc<Cancellation>,
                    ) -> Result<$Response, Failure> {
                        cancellation.unless_cancelled(self.group.$name(&request)).await
                    }
                )+
            }

            $($(pastey::paste! {
                #[uniffi::export]
                impl $Group {
                    /// Every page of the list, each read when it is asked for.
                    pub fn $all(&self, request: $Request) -> Arc<[<$Item Pages>]> {
                        Arc::new([<$Item Pages>] { pages: Mutex::new(self.group.$all(request).pages()) })
                    }
                }

                /// The pages of a list.
                #[derive(uniffi::Object)]
                pub struct [<$Item Pages>] {
                    pages: Mutex<Pages<$Request>>,
                }

                #[uniffi::export(async_runtime = "tokio")]
                impl [<$Item Pages>] {
                    /// The next page, or nothing at the end. A cancelled call loses nothing.
                    pub async fn next_page(
                        &self,
                        cancellation: Arc<Cancellation>,
                    ) -> Result<Option<Vec<$Item>>, Failure> {
                        let mut pages = self.pages.lock().await;
                        cancellation.unless_cancelled(pages.next_page()).await
                    }
                }
            })?)+
        )+
    };
}

authlete_sdk::operations!(export);
