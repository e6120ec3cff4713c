// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled for what it is compiled with: the headers that nearly every test includes, see
// tests/CMakeLists.txt.
