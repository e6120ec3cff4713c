// SPDX-License-Identifier: GPL-3.0-or-later
// What an interface is for and who needs it, by the title that the catalogue gives it. English sources of the
// context "Interfaces"; report/interface_text.h shows them in the language of the program. A new title is one
// entry here; interfaces that share a title share the sentence.
#pragma once

#include <span>
#include <string_view>

namespace port135::knowledge {

struct InterfaceText
{
    const char *title; ///< as in interfaces.tsv
    const char *purpose; ///< "Starts, stops and creates services; needed by …", one or two sentences
};

/// Of the categories attack-tool to messaging, in the order of categories().
std::span<const InterfaceText> interfaceTextsToMessaging();
/// Of the categories network-services to windows-internal.
std::span<const InterfaceText> interfaceTextsFromNetwork();

/// nullptr where nothing is known of this title: a user may have written it. One hash look-up.
const InterfaceText *findInterfaceText(std::string_view title);

} // namespace port135::knowledge
